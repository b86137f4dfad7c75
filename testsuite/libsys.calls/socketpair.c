/* SPDX-License-Identifier: 0BSD */
/* Both ends of a socket pair read and write; shutdown ends one direction. */
/* shows: shutdown socketpair */
#include "net.h"

int main(void)
{
	char buf[8];
	int fd[2];

	OK(sys_socketpair(AF_UNIX, T_STREAM | T_CLOEXEC | T_NONBLOCK, 0, fd));
	CHECK(sys_write(fd[0], "there", 5) == 5 && sys_write(fd[1], "back", 4) == 4);
	CHECK(sys_read(fd[1], buf, 8) == 5 && SAME(buf, "there", 5));
	CHECK(sys_read(fd[0], buf, 8) == 4 && SAME(buf, "back", 4));
	FAILS(sys_read(fd[0], buf, 8), EAGAIN);
	OK(sys_shutdown(fd[0], 1));
	CHECK(sys_read(fd[1], buf, 8) == 0);
	FAILS(sys_sendto(fd[0], "x", 1, T_MSG_NOSIGNAL, 0, 0), EPIPE);
	CHECK(sys_write(fd[1], "x", 1) == 1);
	FAILS(sys_shutdown(fd[0], 9), EINVAL);
	REALLY(FAILS(sys_socketpair(AF_UNIX, 99, 0, fd), EINVAL));
	FAILS(sys_socketpair(AF_INET, T_STREAM, 0, fd), EOPNOTSUPP);
	return 0;
}
