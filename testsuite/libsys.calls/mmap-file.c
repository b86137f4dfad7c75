/* SPDX-License-Identifier: 0BSD */
/*
 * A shared mapping of a file is the file: writes go both ways, from the offset on; a private one is
 * a copy.
 */
/* shows: mmap mmap2 msync */
#include "memory.h"

int main(void)
{
	int fd = t_memfd(0);
	char *shared, *private, buf[8];

	CHECK(sys_pwrite64(fd, "abcdef", 6, 0) == 6);
	shared = t_map(6, PROT_READ | PROT_WRITE, MAP_SHARED, fd);
	private = t_map(6, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd);
	CHECK(SAME(shared, "abcdef\0", 7));
	shared[1] = 'B';
	private[2] = 'C';
	OK(sys_msync((unsigned long)shared, 6, MS_SYNC));
	CHECK(sys_pread64(fd, buf, 8, 0) == 6 && SAME(buf, "aBcdef", 6));
	CHECK(sys_pwrite64(fd, "D", 1, 3) == 1 && shared[3] == 'D');
	FAILS(sys_msync((unsigned long)shared, 6, 99), EINVAL);
	OK(sys_munmap((unsigned long)shared, 6));
	REALLY(FAILS(sys_msync((unsigned long)shared, 6, MS_SYNC), ENOMEM));
	return 0;
}
