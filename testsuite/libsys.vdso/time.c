/* SPDX-License-Identifier: 0BSD */
/* The seconds are between those of two system calls around them, returned and stored alike. */
#include <check.h>

int main(void)
{
#ifdef SYS_NR_time
	libsys_off_t a, b, c, stored;
	int tries = 100;

	do {
		/* It may be set while it is looked at. */
		CHECK(tries--);
		a = sys_time(0);
		b = libsys_vdso_time(&stored);
		c = sys_time(0);
		CHECK(b == stored);
	} while (a > b || b > c);
#endif
	return 0;
}
