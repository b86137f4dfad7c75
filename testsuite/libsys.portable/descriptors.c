/* SPDX-License-Identifier: 0BSD */
/*
 * dup2 leaves a descriptor that is its own copy alone, and refuses one that is not open; fcntl,
 * pipe, dup3.
 */
/* shows: dup2 pipe */
#include "check.h"
#include <libsys/portable.h>

int main(void)
{
	int fd[2];
	char c;

	OK(libsys_pipe(fd));
	CHECK(libsys_dup2(fd[0], fd[0]) == fd[0]);
	FAILS(libsys_dup2(NOFD, NOFD), EBADF);
	FAILS(libsys_dup2(NOFD, 5), EBADF);
	FAILS(libsys_dup3(fd[0], fd[0], 0), EINVAL);
	CHECK(libsys_dup2(fd[1], 9) == 9);
	CHECK(libsys_write(9, "x", 1) == 1 && libsys_read(fd[0], &c, 1) == 1 && c == 'x');
	CHECK(libsys_fcntl(9, F_GETFD, 0) == 0);
	OK(libsys_fcntl(9, F_SETFD, FD_CLOEXEC));
	CHECK(libsys_fcntl(9, F_GETFD, 0) == FD_CLOEXEC);
	CHECK((libsys_fcntl(9, F_GETFL, 0) & O_ACCMODE) == O_WRONLY);
	CHECK(libsys_dup(9) > 0);
	OK(libsys_close(9));
	FAILS(libsys_write(9, "x", 1), EBADF);
	OK(libsys_pipe2(fd, O_CLOEXEC));
	CHECK(libsys_fcntl(fd[0], F_GETFD, 0) == FD_CLOEXEC);
	return 0;
}
