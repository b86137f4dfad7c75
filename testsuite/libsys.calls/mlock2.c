/* SPDX-License-Identifier: 0BSD */
/* mlock2 locks pages when they are first used. */
#include "memory.h"

int main(void)
{
	char *p = t_pages(1, MAP_PRIVATE);

	NEED(sys_mlock2((unsigned long)p, 4096, 1));
	p[0] = 1;
	OK(sys_munlock((unsigned long)p, 4096));
	FAILS(sys_mlock2((unsigned long)p, 4096, 99), EINVAL);
	return 0;
}
