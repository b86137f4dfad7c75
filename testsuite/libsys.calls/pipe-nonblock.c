/* SPDX-License-Identifier: 0BSD */
/*
 * A pipe that would block says EAGAIN: empty when read, full when written; a write of a whole
 * buffer is not split.
 */
#include "check.h"

#ifndef F_SETPIPE_SZ
#define F_SETPIPE_SZ 1031
#endif

int main(void)
{
	char buf[4096];
	long n = 0, r;
	int fd[2];

	__builtin_memset(buf, 0, sizeof(buf));
	OK(sys_pipe2(fd, O_NONBLOCK));
	FAILS(sys_read(fd[0], buf, 1), EAGAIN);
	while ((r = sys_write(fd[1], buf, sizeof(buf))) > 0)
		n += r;
	CHECK(r == -EAGAIN && n >= 4096 && n % 4096 == 0);
	for (; n > 0; n -= r)
		r = OK(sys_read(fd[0], buf, sizeof(buf)));
	FAILS(sys_read(fd[0], buf, 1), EAGAIN);
	CHECK(sys_write(fd[1], buf, 1) == 1);
	return 0;
}
