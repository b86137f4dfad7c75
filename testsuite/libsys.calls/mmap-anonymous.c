/* SPDX-License-Identifier: 0BSD */
/* Anonymous memory is zero, can be written, and is gone after munmap. */
/* shows: mmap mmap2 munmap */
#include "memory.h"

int main(void)
{
	char *p = t_pages(4, MAP_PRIVATE);
	int i;

	for (i = 0; i < 4 * PAGE; i += 1000)
		CHECK(p[i] == 0);
	p[0] = p[4 * PAGE - 1] = 1;
	OK(sys_munmap((unsigned long)p + PAGE, PAGE));
	CHECK(!t_readable(p + PAGE) && t_readable(p) && t_readable(p + 2 * PAGE));
	OK(sys_munmap((unsigned long)p, 4 * PAGE));
	CHECK(!t_readable(p));
	FAILS(sys_munmap((unsigned long)p + 1, PAGE), EINVAL);
	FAILS(sys_munmap((unsigned long)p, 0), EINVAL);
	return 0;
}
