/* SPDX-License-Identifier: 0BSD */
/* send and recv are calls of their own on older ABIs: what was sent is looked at, then taken. */
/* calls: send */
/* shows: send recv */
#include "net.h"

int main(void)
{
#ifdef SYS_NR_recv
	char buf[8];
	int fd[2];

	OK(sys_socketpair(AF_UNIX, T_DGRAM, 0, fd));
	CHECK(sys_send(fd[0], (void *)"abc", 3, 0) == 3);
	CHECK(sys_recv(fd[1], buf, 8, T_MSG_PEEK) == 3 && SAME(buf, "abc", 3));
	CHECK(sys_recv(fd[1], buf, 2, T_MSG_TRUNC) == 3);
	FAILS(sys_recv(fd[1], buf, 8, T_MSG_DONTWAIT), EAGAIN);
	FAILS(sys_send(NOFD, buf, 1, 0), EBADF);
	OK(sys_close(fd[1]));
	FAILS(sys_send(fd[0], buf, 1, T_MSG_NOSIGNAL), ECONNREFUSED);
#endif
	return 0;
}
