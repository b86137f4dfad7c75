/* SPDX-License-Identifier: 0BSD */
/* The time of day is between those of two system calls around it; the zone is the system call's. */
#include "clocks.h"

#ifdef SYS_NR_gettimeofday
static libsys_s64 us(const struct __kernel_old_timeval *t)
{
	CHECK(t->tv_usec >= 0 && t->tv_usec < 1000000);
	return (libsys_s64)t->tv_sec * 1000000 + t->tv_usec;
}

int main(void)
{
	struct __kernel_old_timeval a, b = { -1, -1 }, c;
	struct timezone y, z = { -1, -1 };
	int tries = 100;

	do {
		/* It may be set while it is looked at. */
		CHECK(tries--);
		CHECK(sys_gettimeofday(&a, &y) == 0);
		CHECK(libsys_vdso_gettimeofday(&b, &z) == 0);
		CHECK(sys_gettimeofday(&c, 0) == 0);
	} while (us(&a) > us(&b) || us(&b) > us(&c));
	CHECK(y.tz_minuteswest == z.tz_minuteswest && y.tz_dsttime == z.tz_dsttime);
	CHECK(libsys_vdso_gettimeofday(0, 0) == 0);
	return 0;
}
#else
int main(void)
{
	return 0;
}
#endif
