/* SPDX-License-Identifier: 0BSD */
/* pread64 and pwrite64 reach beyond 4 GiB: both halves of the position count. */
/* emulator: n32: 64-bit arguments, taken for two, */
/* shows: pread64 pwrite64 */
#include "memory.h"

#define FAR ((libsys_loff_t)5 << 30)

int main(void)
{
	int fd = t_memfd(0);
	char buf[16];

	CHECK(sys_pwrite64(fd, "near", 4, 1 << 30) == 4);
	CHECK(sys_pwrite64(fd, "far", 3, FAR) == 3);
	CHECK(t_size(fd) == (libsys_u64)FAR + 3);
	CHECK(sys_pread64(fd, buf, 16, FAR) == 3 && SAME(buf, "far", 3));
	CHECK(sys_pread64(fd, buf, 4, 1 << 30) == 4 && SAME(buf, "near", 4));
	CHECK(sys_pread64(fd, buf, 16, FAR + 1) == 2 && SAME(buf, "ar", 2));
	FAILS(sys_pread64(fd, buf, 16, -1), EINVAL);
	return 0;
}
