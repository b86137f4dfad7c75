/* SPDX-License-Identifier: 0BSD */
/* MADV_DONTNEED makes private memory zero again; nonsense is refused. */
/* shows: madvise */
#include "memory.h"

int main(void)
{
	char *p = t_pages(2, MAP_PRIVATE);

	p[0] = p[PAGE] = 1;
	OK(sys_madvise((unsigned long)p, PAGE, MADV_DONTNEED));
	CHECK(p[0] == 0 && p[PAGE] == 1);
	OK(sys_madvise((unsigned long)p, PAGE, MADV_WILLNEED));
	FAILS(sys_madvise((unsigned long)p + 1, PAGE, MADV_DONTNEED), EINVAL);
	REALLY(FAILS(sys_madvise((unsigned long)p, PAGE, 9999), EINVAL));
	return 0;
}
