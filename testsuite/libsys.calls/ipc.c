/* SPDX-License-Identifier: 0BSD */
/* ipc reaches System V's calls by number, where an ABI has it. */
/* shows: ipc */
#include "check.h"
#include <linux/ipc.h>
#include <linux/msg.h>
#include <linux/sem.h>

#ifdef LIBSYS_TAG_s390
#define IPC(call, first, second, third, ptr) sys_ipc(call, first, second, third, ptr)
#else
#define IPC(call, first, second, third, ptr) sys_ipc(call, first, second, third, ptr, 0)
#endif

int main(void)
{
#ifdef SYS_NR_ipc
	struct {
		long type;
		char text[4];
	} a = { 3, "abc" }, got;
	union {
		int val;
		unsigned long word;
	} value = { 5 };
	int id = (int)NEED(IPC(MSGGET, IPC_PRIVATE, IPC_CREAT | 0600, 0, 0));

	OK(IPC(MSGSND, id, 4, 0, &a));
	/* The first version of the call took the buffer and the type in a structure. */
	{
		struct {
			void *buf;
			long type;
		} old = { &got, 3 };

		CHECK(IPC(MSGRCV, id, 4, 0, &old) == 4 && SAME(got.text, "abc", 4));
	}
	OK(IPC(MSGCTL, id, IPC_RMID, 0, 0));
	id = (int)OK(IPC(SEMGET, IPC_PRIVATE, 1, IPC_CREAT | 0600, 0));
	OK(IPC(SEMCTL, id, 0, SETVAL, &value));
	CHECK(IPC(SEMCTL, id, 0, GETVAL, &value) == 5);
	OK(IPC(SEMCTL, id, 0, IPC_RMID, &value));
	FAILS(IPC(99, 0, 0, 0, 0), ENOSYS);
#endif
	return 0;
}
