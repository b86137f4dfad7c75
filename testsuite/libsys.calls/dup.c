/* SPDX-License-Identifier: 0BSD */
/*
 * dup, dup2 and dup3 share one open file; dup3 sets close-on-exec and refuses to copy onto itself.
 */
/* shows: dup dup2 dup3 */
#include "memory.h"

#define FD_CLOEXEC 1

int main(void)
{
	int fd = t_memfd(0), copy = (int)OK(sys_dup(fd));
	char c;

	CHECK(copy != fd && sys_write(fd, "ab", 2) == 2);
	CHECK(sys_pwrite64(fd, "cd", 2, 2) == 2);
	CHECK(sys_read(copy, &c, 1) == 1 && c == 'c');
	CHECK(sys_dup3(fd, 100, O_CLOEXEC) == 100);
	CHECK(sys_read(100, &c, 1) == 1 && c == 'd');
#ifdef SYS_NR_fcntl
	CHECK(sys_fcntl(100, F_GETFD, 0) == FD_CLOEXEC);
	CHECK(sys_fcntl(copy, F_GETFD, 0) == 0);
#endif
	FAILS(sys_dup3(fd, fd, 0), EINVAL);
	FAILS(sys_dup3(NOFD, 5, 0), EBADF);
	FAILS(sys_dup3(fd, 5, 1), EINVAL);
	FAILS(sys_dup3(fd, -1, 0), EBADF);
#ifdef SYS_NR_dup2
	CHECK(sys_dup2(fd, 101) == 101 && sys_dup2(fd, fd) == fd);
	FAILS(sys_dup2(NOFD, NOFD), EBADF);
#endif
	FAILS(sys_dup(NOFD), EBADF);
	return 0;
}
