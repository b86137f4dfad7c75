/* SPDX-License-Identifier: 0BSD */
/* The vDSO's resolutions are the system call's. */
#include "clocks.h"

static const int clocks[] = { CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW,
	CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME };

int main(void)
{
	unsigned int i;

	for (i = 0; i < sizeof clocks / sizeof *clocks; i++) {
#ifdef SYS_NR_clock_getres
		struct LIBSYS_TIMESPEC a, b = { -1, -1 };

		CHECK(sys_clock_getres(clocks[i], &a) == 0);
		CHECK(libsys_vdso_clock_getres(clocks[i], &b) == 0);
		CHECK(NS(a) == NS(b));
		CHECK(libsys_vdso_clock_getres(clocks[i], 0) == 0);
#endif
#ifdef SYS_NR_clock_getres_time64
		struct __kernel_timespec c, d = { -1, -1 };

		CHECK(sys_clock_getres_time64(clocks[i], &c) == 0);
		CHECK(libsys_vdso_clock_getres_time64(clocks[i], &d) == 0);
		CHECK(NS(c) == NS(d));
		CHECK(libsys_vdso_clock_getres_time64(clocks[i], 0) == 0);
#endif
	}
	return 0;
}
