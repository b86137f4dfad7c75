/* SPDX-License-Identifier: 0BSD */
/* mincore knows which pages are in memory. */
/* shows: mincore */
#include "memory.h"

int main(void)
{
	char *p = t_pages(1, MAP_PRIVATE);
	unsigned char in[PAGE / 1024];

	__builtin_memset(in, 99, sizeof(in));
	p[0] = 1;
	OK(sys_mincore((unsigned long)p, 1, in));
	CHECK((in[0] & 1) == 1 && in[1] == 99);
	REALLY(FAILS(sys_mincore((unsigned long)p + 1, PAGE, in), EINVAL));
	FAILS(sys_mincore((unsigned long)p, 1, (unsigned char *)NOWHERE), EFAULT);
	OK(sys_munmap((unsigned long)p, PAGE));
	FAILS(sys_mincore((unsigned long)p, PAGE, in), ENOMEM);
	return 0;
}
