/* SPDX-License-Identifier: 0BSD */
/* mremap makes memory shorter in place. */
/* kernel: unmapping by mremap */
#include "memory.h"

int main(void)
{
	char *p = t_pages(4, MAP_PRIVATE);

	p[0] = 'a';
	CHECK(sys_mremap((unsigned long)p, 4 * PAGE, 2 * PAGE, 0, 0) == p);
	CHECK(p[0] == 'a' && t_readable(p + PAGE) && !t_readable(p + 2 * PAGE));
	CHECK(sys_mremap((unsigned long)p, 2 * PAGE, 4 * PAGE, 0, 0) == p);
	CHECK(p[3 * PAGE] == 0);
	return 0;
}
