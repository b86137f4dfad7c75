/* SPDX-License-Identifier: 0BSD */
/* copy_file_range copies between files at both positions, which it moves on. */
/* emulator: n32: 64-bit arguments, taken for two, */
/* shows: copy_file_range */
#include "memory.h"

int main(void)
{
	libsys_loff_t in = 2, out = ((libsys_loff_t)5 << 30);
	int from = t_memfd(0), to = t_memfd(0);
	char buf[8];

	CHECK(sys_write(from, "0123456789", 10) == 10);
	CHECK(NEED(sys_copy_file_range(from, &in, to, &out, 4, 0)) == 4);
	CHECK(in == 6 && out == ((libsys_loff_t)5 << 30) + 4);
	CHECK(sys_pread64(to, buf, 8, out - 4) == 4 && SAME(buf, "2345", 4));
	CHECK(sys_copy_file_range(from, &in, to, 0, 100, 0) == 4 && in == 10);
	CHECK(sys_pread64(to, buf, 4, 0) == 4 && SAME(buf, "6789", 4));
	CHECK(sys_copy_file_range(from, &in, to, 0, 100, 0) == 0);
	FAILS(sys_copy_file_range(from, 0, to, 0, 1, 1), EINVAL);
	FAILS(sys_copy_file_range(from, 0, NOFD, 0, 1, 0), EBADF);
	return 0;
}
