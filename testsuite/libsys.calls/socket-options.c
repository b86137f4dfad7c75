/* SPDX-License-Identifier: 0BSD */
/* getsockopt tells a socket's type and pending error, setsockopt changes its buffer. */
/* shows: getsockopt setsockopt */
#include "net.h"

static int get(int fd, int option)
{
	int value = -1, size = sizeof(value);

	OK(sys_getsockopt(fd, SOL_SOCKET, option, (char *)&value, &size));
	CHECK(size == sizeof(value));
	return value;
}

int main(void)
{
	int fd[2], value = 10000, size = 2;

	OK(sys_socketpair(AF_UNIX, T_DGRAM, 0, fd));
	CHECK(get(fd[0], SO_TYPE) == T_DGRAM && get(fd[0], SO_ERROR) == 0 &&
		get(fd[0], SO_DOMAIN) == AF_UNIX);
	OK(sys_setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, (char *)&value, sizeof(value)));
	CHECK(get(fd[0], SO_SNDBUF) == 20000);
	OK(sys_getsockopt(fd[0], SOL_SOCKET, SO_TYPE, (char *)&value, &size));
	CHECK(size == 2);
	FAILS(sys_getsockopt(fd[0], SOL_SOCKET, 9999, (char *)&value, &size), ENOPROTOOPT);
	FAILS(sys_setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, (char *)&value, 1), EINVAL);
	FAILS(sys_setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, (char *)NOWHERE, 4), EFAULT);
	FAILS(sys_setsockopt(NOFD, SOL_SOCKET, SO_SNDBUF, (char *)&value, 4), EBADF);
	return 0;
}
