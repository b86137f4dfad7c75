/* SPDX-License-Identifier: 0BSD */
/* The call that makes another by its number. */
/* calls: syscall */
/* shows: syscall */
#include "check.h"

int main(void)
{
	int fd[2];
	char c = 0;

	CHECK(sys_syscall(SYS_NR_gettid, 0, 0, 0, 0, 0, 0) == sys_gettid());
	OK(sys_syscall(SYS_NR_pipe2, (long)fd, 0, 0, 0, 0, 0));
	CHECK(sys_syscall(SYS_NR_write, fd[1], (long)"x", 1, 0, 0, 0) == 1);
	CHECK(sys_read(fd[0], &c, 1) == 1 && c == 'x');
	FAILS(sys_syscall(SYS_NR_close, NOFD, 0, 0, 0, 0, 0), EBADF);
	return 0;
}
