/* SPDX-License-Identifier: 0BSD */
/* System V's shared memory, semaphores and messages, in the structures of today. */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/time.h>
#include <asm/ipcbuf.h>
#include <asm/msgbuf.h>
#include <asm/sembuf.h>
#include <asm/shmbuf.h>
#include <linux/ipc.h>

struct sembuf {
	unsigned short num;
	short op, flags;
};

int main(void)
{
	struct __kernel_timespec nothing = { 0, 1000 };
	struct sembuf up = { 0, 1, 0 }, down = { 0, -1, 0 };
	struct {
		long type;
		char text[8];
	} msg = { 5, "hello" };
	struct shmid64_ds shm;
	struct semid64_ds sem;
	struct msqid64_ds queue;
	int id = (int)NEED(libsys_shmget(IPC_PRIVATE, 8192, 0600));
	char *p = libsys_shmat(id, 0, 0);

	CHECK(!libsys_is_error(p));
	p[8191] = 1;
	OK(libsys_shmctl(id, IPC_STAT, &shm));
	REALLY(CHECK(shm.shm_segsz == 8192 && shm.shm_nattch == 1 &&
		(shm.shm_perm.mode & 0777) == 0600));
	OK(libsys_shmdt(p));
	OK(libsys_shmctl(id, IPC_RMID, 0));

	id = (int)OK(libsys_semget(IPC_PRIVATE, 3, 0640));
	OK(libsys_semop(id, &up, 1));
	OK(libsys_semtimedop(id, &down, 1, &nothing));
	FAILS(libsys_semtimedop(id, &down, 1, &nothing), EAGAIN);
	OK(libsys_semctl(id, 0, IPC_STAT, (unsigned long)&sem));
	REALLY(CHECK(sem.sem_nsems == 3 && (sem.sem_perm.mode & 0777) == 0640));
	OK(libsys_semctl(id, 0, IPC_RMID, 0));

	id = (int)OK(libsys_msgget(IPC_PRIVATE, 0604));
	OK(libsys_msgsnd(id, &msg, 6, 0));
	OK(libsys_msgctl(id, IPC_STAT, &queue));
/* n32's kernel header lacks the upper halves of times, which the kernel writes. */
#ifndef LIBSYS_ABI_n32
	REALLY(CHECK(queue.msg_qnum == 1 && (queue.msg_perm.mode & 0777) == 0604));
#endif
	msg.text[0] = 0;
	CHECK(libsys_msgrcv(id, &msg, sizeof(msg.text), 0, 0) == 6 && msg.type == 5 &&
		SAME(msg.text, "hello", 6));
	OK(libsys_msgctl(id, IPC_RMID, 0));
	return 0;
}
