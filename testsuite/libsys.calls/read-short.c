/* SPDX-License-Identifier: 0BSD */
/* read gives what there is, be it less than was asked for, and 0 at the end. */
#include "memory.h"

int main(void)
{
	int fd[2], file = t_memfd(0);
	char buf[100];

	CHECK(sys_write(file, "0123456789", 10) == 10);
	CHECK(sys_pread64(file, buf, 4, 0) == 4);
	CHECK(sys_pread64(file, buf, 100, 7) == 3 && SAME(buf, "789", 3));
	CHECK(sys_pread64(file, buf, 100, 10) == 0);
	CHECK(sys_read(file, buf, 100) == 0);
	CHECK(sys_write(file, buf, 0) == 0);
	OK(sys_pipe2(fd, 0));
	CHECK(sys_write(fd[1], "abc", 3) == 3);
	CHECK(sys_write(fd[1], "de", 2) == 2);
	CHECK(sys_read(fd[0], buf, 4) == 4 && SAME(buf, "abcd", 4));
	CHECK(sys_read(fd[0], buf, 100) == 1 && buf[0] == 'e');
	OK(sys_close(fd[1]));
	CHECK(sys_read(fd[0], buf, 100) == 0);
	return 0;
}
