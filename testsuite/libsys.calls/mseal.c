/* SPDX-License-Identifier: 0BSD */
/* Sealed memory is not unmapped, nor are its rights changed. */
/* shows: mseal */
#include "memory.h"

int main(void)
{
	char *p = t_pages(2, MAP_PRIVATE);

	NEED(sys_mseal((unsigned long)p, PAGE, 0));
	FAILS(sys_mprotect((unsigned long)p, PAGE, PROT_READ), EPERM);
	FAILS(sys_munmap((unsigned long)p, 2 * PAGE), EPERM);
	OK(sys_munmap((unsigned long)p + PAGE, PAGE));
	FAILS(sys_mseal((unsigned long)p, PAGE, 1), EINVAL);
	FAILS(sys_mseal((unsigned long)p + 1, PAGE, 0), EINVAL);
	return 0;
}
