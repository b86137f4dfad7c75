/* SPDX-License-Identifier: 0BSD */
/* System V semaphores: taken, given back, and not taken below zero. */
/* shows: semctl semget semop semtimedop semtimedop_time64 */
#include "check.h"
#include "time64.h"
#include <linux/sem.h>

int main(void)
{
#ifdef SYS_NR_semget
	/*
	 * The kernel's union semun, passed as a word: where the int is depends on the byte order.
	 */
	union {
		int val;
		unsigned long word;
	} value = { 0 };
	struct sembuf take = { 1, -2, IPC_NOWAIT }, give = { 1, 3, 0 }, wait = { 1, -9, 0 };
	int id = (int)NEED(sys_semget(IPC_PRIVATE, 2, IPC_CREAT | 0600));
	struct __kernel_timespec soon = { 0, 1 };

	value.val = 1;
	OK(sys_semctl(id, 1, SETVAL, value.word));
#ifdef SYS_NR_semop
	FAILS(sys_semop(id, &take, 1), EAGAIN);
	OK(sys_semop(id, &give, 1));
	OK(sys_semop(id, &take, 1));
#else
	FAILS(t_semtimedop(id, &take, 1, 0), EAGAIN);
	OK(t_semtimedop(id, &give, 1, 0));
	OK(t_semtimedop(id, &take, 1, 0));
#endif
	CHECK(sys_semctl(id, 1, GETVAL, 0) == 2 && sys_semctl(id, 0, GETVAL, 0) == 0);
	FAILS(t_semtimedop(id, &wait, 1, &soon), EAGAIN);
	value.val = -1;
	FAILS(sys_semctl(id, 1, SETVAL, value.word), ERANGE);
	give.sem_num = 2;
	FAILS(t_semtimedop(id, &give, 1, 0), EFBIG);
	OK(sys_semctl(id, 0, IPC_RMID, 0));
	FAILS(sys_semctl(id, 0, GETVAL, 0), EINVAL);
#endif
	return 0;
}
