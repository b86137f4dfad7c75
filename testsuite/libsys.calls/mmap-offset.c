/* SPDX-License-Identifier: 0BSD */
/*
 * The offset of a mapping is in bytes for mmap and in units of 4096 for mmap2 (OpenRISC: 8192), and
 * may be beyond 4 GiB.
 */
/* shows: mmap mmap2 */
#include "memory.h"

#ifdef __or1k__
#define UNIT 8192
#else
#define UNIT 4096
#endif
#define FAR ((libsys_loff_t)5 << 30)

int main(void)
{
	int fd = t_memfd(0);
	char *p;

	CHECK(sys_pwrite64(fd, "far", 3, FAR) == 3 && sys_pwrite64(fd, "near", 4, PAGE) == 4);
#if defined SYS_NR_mmap2
	p = (char *)OK(sys_mmap2(0, PAGE, PROT_READ, MAP_SHARED, fd, (unsigned long)(FAR / UNIT)));
	REALLY(CHECK(SAME(p, "far", 4)));
	p = (char *)OK(sys_mmap2(0, PAGE, PROT_READ, MAP_SHARED, fd, PAGE / UNIT));
	CHECK(SAME(p, "near", 5));
#elif defined SYS_NR_mmap && !defined LIBSYS_TAG_old_mmap
	p = (char *)OK(sys_mmap(0, PAGE, PROT_READ, MAP_SHARED, fd, FAR));
	CHECK(SAME(p, "far", 4));
	FAILS(sys_mmap(0, PAGE, PROT_READ, MAP_SHARED, fd, 1), EINVAL);
#endif
#if defined SYS_NR_mmap && defined LIBSYS_TAG_old_mmap
	{
		unsigned long args[6] = { 0, PAGE, PROT_READ, MAP_SHARED, (unsigned long)fd, PAGE };

		p = (char *)OK(sys_mmap((struct mmap_arg_struct *)args));
		CHECK(SAME(p, "near", 5));
		args[5] = 1;
		FAILS(sys_mmap((struct mmap_arg_struct *)args), EINVAL);
	}
#elif defined SYS_NR_mmap
	p = (char *)OK(sys_mmap(0, PAGE, PROT_READ, MAP_SHARED, fd, PAGE));
	CHECK(SAME(p, "near", 5));
#endif
	return 0;
}
