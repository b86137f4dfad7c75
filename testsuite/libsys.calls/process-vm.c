/* SPDX-License-Identifier: 0BSD */
/* process_vm_readv and process_vm_writev reach into a child. */
/* shows: process_vm_readv process_vm_writev */
#include "memory.h"
#include <linux/uio.h>

static char text[8] = "parent";

int main(void)
{
	struct iovec here, there[2];
	char buf[8];
	int go[2];
	long child;

	child = t_fork_held(go);
	if (child == 0)
		sys_exit_group(SAME(text, "WRITTEN", 7) ? 0 : 1);
	here.iov_base = buf;
	here.iov_len = 6;
	there[0].iov_base = text;
	there[0].iov_len = 2;
	there[1].iov_base = text + 2;
	there[1].iov_len = 4;
	CHECK(NEED(sys_process_vm_readv((int)child, &here, 1, there, 2, 0)) == 6 &&
		SAME(buf, "parent", 6));
	here.iov_base = "WRITTEN";
	here.iov_len = 7;
	there[1].iov_len = 5;
	CHECK(sys_process_vm_writev((int)child, &here, 1, there, 2, 0) == 7);
	CHECK(SAME(text, "parent", 6));
	there[0].iov_base = NOWHERE;
	FAILS(sys_process_vm_readv((int)child, &here, 1, there, 1, 0), EFAULT);
	FAILS(sys_process_vm_readv((int)child, &here, 1, there, 1, 1), EINVAL);
	OK(sys_close(go[1]));
	CHECK(t_wait(child) == 0);
	FAILS(sys_process_vm_readv((int)child, &here, 1, there, 1, 0), ESRCH);
	return 0;
}
