/* SPDX-License-Identifier: 0BSD */
/* mremap moves memory with its contents to where it is told, and makes it longer. */
/* shows: mremap */
#include "memory.h"

int main(void)
{
	char *p = t_pages(2, MAP_PRIVATE), *hole = t_pages(8, MAP_PRIVATE), *q;

	p[0] = 'a';
	p[PAGE] = 'b';
	q = (char *)OK(sys_mremap((unsigned long)p, 2 * PAGE, 8 * PAGE,
		MREMAP_MAYMOVE | MREMAP_FIXED, (unsigned long)hole));
	CHECK(q == hole && q[0] == 'a' && q[PAGE] == 'b' && q[7 * PAGE] == 0 && !t_readable(p));
	FAILS(sys_mremap((unsigned long)q + 1, PAGE, PAGE, 0, 0), EINVAL);
	REALLY(FAILS(sys_mremap((unsigned long)q, PAGE, 0, 0, 0), EINVAL));
	REALLY(FAILS(sys_mremap((unsigned long)p, PAGE, 2 * PAGE, MREMAP_MAYMOVE, 0), EFAULT));
	return 0;
}
