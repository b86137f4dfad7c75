/* SPDX-License-Identifier: 0BSD */
/*
 * A pipe carries bytes in order between processes; the reader sees the end once every writer is
 * gone.
 */
/* shows: pipe2 */
#include "check.h"

int main(void)
{
	char buf[8];
	int fd[2];
	long child;

	OK(sys_pipe2(fd, O_CLOEXEC));
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_close(fd[0]));
		CHECK(sys_write(fd[1], "abc", 3) == 3);
		sys_exit_group(0);
	}
	OK(sys_close(fd[1]));
	CHECK(t_wait(child) == 0);
	CHECK(sys_read(fd[0], buf, 8) == 3 && SAME(buf, "abc", 3));
	CHECK(sys_read(fd[0], buf, 8) == 0);
	FAILS(sys_pipe2(fd, 1), EINVAL);
	FAILS(sys_pipe2((int *)NOWHERE, 0), EFAULT);
	return 0;
}
