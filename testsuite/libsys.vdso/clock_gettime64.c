/* SPDX-License-Identifier: 0BSD */
/* With 64-bit seconds on a 32-bit ABI too the clocks tell a time between those of two system calls around it. */
#include "clocks.h"

#ifdef SYS_NR_clock_gettime64
static int between(int clock)
{
	struct __kernel_timespec a, b = { -1, -1 }, c;

	CHECK(sys_clock_gettime64(clock, &a) == 0);
	CHECK(libsys_vdso_clock_gettime64(clock, &b) == 0);
	CHECK(sys_clock_gettime64(clock, &c) == 0);
	CHECK(b.tv_nsec >= 0 && b.tv_nsec < 1000000000);
	return NS(a) <= NS(b) && NS(b) <= NS(c);
}

int main(void)
{
	int tries = 100;

	CHECK(between(CLOCK_MONOTONIC));
	CHECK(between(CLOCK_MONOTONIC_RAW));
	CHECK(between(CLOCK_MONOTONIC_COARSE));
	CHECK(between(CLOCK_BOOTTIME));
	/* These may be set while they are looked at. */
	while (!between(CLOCK_REALTIME) || !between(CLOCK_REALTIME_COARSE))
		CHECK(--tries);
	return 0;
}
#else
int main(void)
{
	return 0;
}
#endif
