/* SPDX-License-Identifier: 0BSD */
/*
 * splice moves bytes from a file through a pipe, vmsplice adds memory, tee doubles a pipe without
 * emptying it.
 */
/* emulator: n32: 64-bit arguments, taken for two, */
/* shows: splice tee vmsplice */
#include "memory.h"
#include <linux/uio.h>

#define FAR ((libsys_loff_t)5 << 30)

int main(void)
{
	struct iovec v = { "vm", 2 };
	libsys_loff_t at = FAR + 1;
	int a[2], b[2], file = t_memfd(0);
	char buf[16];

	OK(sys_pwrite64(file, "abcdef", 6, FAR));
	OK(sys_pipe2(a, 0));
	OK(sys_pipe2(b, 0));
	CHECK(NEED(sys_splice(file, &at, a[1], 0, 3, 0)) == 3 && at == FAR + 4);
	CHECK(NEED(sys_vmsplice(a[1], &v, 1, 0)) == 2);
	CHECK(sys_tee(a[0], b[1], 100, 0) == 5);
	CHECK(sys_read(a[0], buf, 16) == 5 && SAME(buf, "bcdvm", 5));
	CHECK(sys_splice(b[0], 0, file, &at, 100, 0) == 5 && at == FAR + 9);
	CHECK(sys_pread64(file, buf, 16, FAR) == 9 && SAME(buf, "abcdbcdvm", 9));
	FAILS(sys_splice(file, 0, file, 0, 1, 0), EINVAL);
	FAILS(sys_tee(a[0], b[1], 1, 2), EAGAIN);
	return 0;
}
