/* SPDX-License-Identifier: 0BSD */
/* readv and writev gather and scatter. */
/* shows: readv writev */
#include "memory.h"
#include <linux/uio.h>

int main(void)
{
	struct iovec out[3] = { { "ab", 2 }, { "", 0 }, { "cdef", 4 } }, in[2];
	char a[3], b[8];
	int fd[2];

	in[0].iov_base = a;
	in[0].iov_len = 3;
	in[1].iov_base = b;
	in[1].iov_len = 8;
	OK(sys_pipe2(fd, 0));
	CHECK(sys_writev(fd[1], out, 3) == 6);
	CHECK(sys_readv(fd[0], in, 2) == 6 && SAME(a, "abc", 3) && SAME(b, "def", 3));
	CHECK(sys_writev(fd[1], out, 0) == 0);
	FAILS(sys_writev(fd[1], out, 100000), EINVAL);
	FAILS(sys_writev(fd[1], (struct iovec *)NOWHERE, 1), EFAULT);
	FAILS(sys_readv(NOFD, in, 1), EBADF);
	return 0;
}
