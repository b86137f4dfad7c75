/* SPDX-License-Identifier: 0BSD */
/* System V messages are taken by type. */
/* shows: msgctl msgget msgrcv msgsnd */
#include "check.h"
#include <linux/msg.h>

int main(void)
{
#ifdef SYS_NR_msgget
	struct {
		__kernel_long_t type;
		char text[8];
	} a = { 1, "first" }, b = { 2, "second" }, got;
	int id = (int)NEED(sys_msgget(IPC_PRIVATE, IPC_CREAT | 0600));

	OK(sys_msgsnd(id, (struct msgbuf *)&a, 6, 0));
	OK(sys_msgsnd(id, (struct msgbuf *)&b, 7, 0));
	CHECK(sys_msgrcv(id, (struct msgbuf *)&got, 8, 2, 0) == 7 && got.type == 2 &&
		SAME(got.text, "second", 7));
	FAILS(sys_msgrcv(id, (struct msgbuf *)&got, 8, 2, IPC_NOWAIT), ENOMSG);
	FAILS(sys_msgrcv(id, (struct msgbuf *)&got, 3, 0, 0), E2BIG);
	CHECK(sys_msgrcv(id, (struct msgbuf *)&got, 3, 0, MSG_NOERROR) == 3 && got.type == 1);
	a.type = 0;
	FAILS(sys_msgsnd(id, (struct msgbuf *)&a, 6, 0), EINVAL);
	OK(sys_msgctl(id, IPC_RMID, 0));
	FAILS(sys_msgsnd(id, (struct msgbuf *)&b, 6, 0), EINVAL);
#endif
	return 0;
}
