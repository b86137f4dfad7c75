/* SPDX-License-Identifier: 0BSD */
/* only: x86_64 */
/*
 * Thread-local variables without a value, in memory of their own: start-up touches no page of
 * theirs, which the kernel gives as zeros, but for those that others share.
 */
#include <libsys.h>

enum { PAGE = 4096, PAGES = 1024 };

static __thread int valued = 7;
static __thread char large[PAGES * PAGE];

int main(void)
{
	static unsigned char resident[PAGES];
	char *first = (char *)(((__UINTPTR_TYPE__)large + PAGE - 1) & -(__UINTPTR_TYPE__)PAGE);
	int i, touched = 0;

	if (sys_mincore((unsigned long)first, (PAGES - 2) * PAGE, resident) != 0)
		return 77;
	for (i = 1; i < PAGES - 2; i++)
		touched += resident[i] & 1;
	if (touched != 0)
		return 1;
	for (i = 0; i < PAGES; i++)
		if (large[i * PAGE] != 0)
			return 2;
	return valued != 7;
}
