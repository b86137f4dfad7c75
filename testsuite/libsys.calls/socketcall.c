/* SPDX-License-Identifier: 0BSD */
/* socketcall reaches the socket calls by number with an array of arguments, where an ABI has it. */
/* shows: socketcall */
#include "net.h"
#include <linux/net.h>

int main(void)
{
#ifdef SYS_NR_socketcall
	unsigned long pair[4] = { AF_UNIX, T_STREAM, 0, 0 }, args[4] = { 0 };
	char buf[8];
	int fd[2];

	pair[3] = (unsigned long)fd;
	OK(sys_socketcall(SYS_SOCKETPAIR, pair));
	args[0] = (unsigned long)fd[0];
	args[1] = (unsigned long)"abc";
	args[2] = 3;
	CHECK(sys_socketcall(SYS_SEND, args) == 3);
	args[0] = (unsigned long)fd[1];
	args[1] = (unsigned long)buf;
	args[2] = 8;
	CHECK(sys_socketcall(SYS_RECV, args) == 3 && SAME(buf, "abc", 3));
	FAILS(sys_socketcall(0, args), EINVAL);
	FAILS(sys_socketcall(99, args), EINVAL);
	FAILS(sys_socketcall(SYS_SEND, (unsigned long *)NOWHERE), EFAULT);
#endif
	return 0;
}
