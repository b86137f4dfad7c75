/* SPDX-License-Identifier: 0BSD */
/* pipe without flags stores both descriptors, though some ABIs return them in two registers. */
/* shows: pipe */
#include "check.h"

int main(void)
{
#ifdef SYS_NR_pipe
	int fd[3] = { -1, -1, -7 };
	char buf[8];

	CHECK(sys_pipe(fd) == 0);
	CHECK(fd[0] > 2 && fd[1] > fd[0] && fd[2] == -7);
	CHECK(sys_write(fd[1], "abc", 3) == 3);
	CHECK(sys_read(fd[0], buf, 8) == 3 && SAME(buf, "abc", 3));
	FAILS(sys_write(fd[0], "x", 1), EBADF);
#endif
	return 0;
}
