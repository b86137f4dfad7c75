/* SPDX-License-Identifier: 0BSD */
/* mprotect takes the right to write away, then the right to read, and gives both back. */
/* booted: mips64el: after it new memory is not zero */
/* shows: mprotect */
#include "memory.h"

int main(void)
{
	char *p = t_pages(2, MAP_PRIVATE);

	OK(sys_mprotect((unsigned long)p, PAGE, PROT_READ));
	CHECK(t_readable(p) && !t_writable(p) && t_writable(p + PAGE));
	OK(sys_mprotect((unsigned long)p, PAGE, PROT_NONE));
	CHECK(!t_readable(p) && !t_writable(p));
	OK(sys_mprotect((unsigned long)p, 2 * PAGE, PROT_READ | PROT_WRITE));
	CHECK(t_writable(p) && *p == 'x');
	FAILS(sys_mprotect((unsigned long)p + 1, PAGE, PROT_READ), EINVAL);
	OK(sys_munmap((unsigned long)p + PAGE, PAGE));
	REALLY(FAILS(sys_mprotect((unsigned long)p, 2 * PAGE, PROT_READ), ENOMEM));
	return 0;
}
