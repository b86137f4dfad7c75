/* SPDX-License-Identifier: 0BSD */
/* ustat tells of a mounted file system by the number of its device. */
/* calls: ustat */
/* shows: ustat */
#include "check.h"

int main(void)
{
	/*
	 * Longer than any ABI's struct ustat, x32's too, whose members are twice as wide as a long.
	 */
	long u[16];
	struct statx s;
	int i;

	for (i = 0; i < 16; i++)
		u[i] = -1;
	OK(sys_statx(AT_FDCWD, ".", 0, STATX_BASIC_STATS, &s));
	NEED(sys_ustat(s.stx_dev_major << 8 | (s.stx_dev_minor & 0xff) |
			(s.stx_dev_minor & ~0xffU) << 12,
		(struct ustat *)u));
	CHECK(u[0] != -1 && u[15] == -1);
	FAILS(sys_ustat(0, (struct ustat *)u), EINVAL);
	return 0;
}
