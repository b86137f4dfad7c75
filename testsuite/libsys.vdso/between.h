/* SPDX-License-Identifier: 0BSD */
/*
 * CALL and VDSO tell the time of a clock: a program that is right if VDSO's is between two of
 * CALL's.
 */
#include "clocks.h"

static int between(int clock)
{
	struct TIMESPEC a, b = { -1, -1 }, c;

	CHECK(CALL(clock, &a) == 0);
	CHECK(VDSO(clock, &b) == 0);
	CHECK(CALL(clock, &c) == 0);
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
