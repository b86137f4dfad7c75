/* SPDX-License-Identifier: 0BSD */
/*
 * fallocate makes room within and beyond the size, and punches holes where both halves of an offset
 * say.
 */
/* emulator: n32: 64-bit arguments, taken for two, */
/* shows: fallocate */
#include "memory.h"
#include <linux/falloc.h>

#define FAR ((libsys_loff_t)5 << 30)

int main(void)
{
	int fd = t_memfd(0);
	char buf[4];

	OK(sys_fallocate(fd, 0, 0, 100));
	CHECK(t_size(fd) == 100);
	OK(sys_fallocate(fd, FALLOC_FL_KEEP_SIZE, PAGE, 100));
	CHECK(t_size(fd) == 100);
	OK(sys_pwrite64(fd, "near", 4, 1 << 30));
	OK(sys_pwrite64(fd, "far!", 4, FAR));
	OK(sys_fallocate(fd, FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE, FAR, PAGE));
	CHECK(sys_pread64(fd, buf, 4, FAR) == 4 && SAME(buf, "\0\0\0\0", 4));
	CHECK(sys_pread64(fd, buf, 4, 1 << 30) == 4 && SAME(buf, "near", 4));
	OK(sys_fallocate(fd, FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE, 0, FAR));
	CHECK(sys_pread64(fd, buf, 4, 1 << 30) == 4 && SAME(buf, "\0\0\0\0", 4));
	FAILS(sys_fallocate(fd, 0, 0, 0), EINVAL);
	FAILS(sys_fallocate(fd, 0, -1, 1), EINVAL);
	FAILS(sys_fallocate(NOFD, 0, 0, 1), EBADF);
	return 0;
}
