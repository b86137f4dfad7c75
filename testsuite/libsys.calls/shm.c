/* SPDX-License-Identifier: 0BSD */
/*
 * System V shared memory: what a child writes the parent reads; once removed and let go it is gone.
 */
/* shows: shmat shmctl shmdt shmget */
#include "memory.h"
#include <linux/shm.h>

int main(void)
{
#ifdef SYS_NR_shmget
	int id = (int)NEED(sys_shmget(IPC_PRIVATE, PAGE, IPC_CREAT | 0600));
	char *p = (char *)OK(sys_shmat(id, 0, 0)), *q = (char *)OK(sys_shmat(id, 0, SHM_RDONLY));
	long child;

	OK(sys_shmctl(id, IPC_RMID, 0));
	CHECK(p != q && p[0] == 0);
	child = OK(t_fork());
	if (child == 0) {
		p[0] = 'c';
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0 && q[0] == 'c' && !t_writable(q));
	OK(sys_shmdt(p));
	OK(sys_shmdt(q));
	FAILS(sys_shmdt(p), EINVAL);
	FAILS(sys_shmat(id, 0, 0), EINVAL);
	FAILS(sys_shmget(IPC_PRIVATE, 0, IPC_CREAT | 0600), EINVAL);
	FAILS(sys_shmctl(-1, IPC_RMID, 0), EINVAL);
#endif
	return 0;
}
