/* SPDX-License-Identifier: 0BSD */
/*
 * sendfile sends a part of a file into a pipe and moves the offset on, or the file's own position.
 */
/* shows: sendfile sendfile64 */
#include "memory.h"

#ifdef SYS_NR_sendfile64
#define t_sendfile sys_sendfile64
#else
#define t_sendfile sys_sendfile
#endif

int main(void)
{
	libsys_loff_t at = 3;
	int fd[2], file = t_memfd(0);
	char buf[16];

	CHECK(sys_write(file, "0123456789", 10) == 10);
	OK(sys_pipe2(fd, 0));
	CHECK(t_sendfile(fd[1], file, &at, 4) == 4 && at == 7);
	CHECK(sys_read(fd[0], buf, 16) == 4 && SAME(buf, "3456", 4));
	CHECK(t_sendfile(fd[1], file, &at, 100) == 3 && at == 10);
	CHECK(t_sendfile(fd[1], file, 0, 100) == 0);
	at = -1;
	FAILS(t_sendfile(fd[1], file, &at, 1), EINVAL);
	FAILS(t_sendfile(fd[1], fd[0], 0, 1), EINVAL);
	FAILS(t_sendfile(fd[1], NOFD, 0, 1), EBADF);
	return 0;
}
