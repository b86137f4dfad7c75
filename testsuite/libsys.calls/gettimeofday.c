/* SPDX-License-Identifier: 0BSD */
/* gettimeofday and time tell the same second as the clock, or the one before. */
/* shows: gettimeofday time */
#include "check.h"
#include "time64.h"
#include <linux/time.h>

int main(void)
{
	struct __kernel_timespec after;
#ifdef SYS_NR_gettimeofday
	struct __kernel_old_timeval tv;

	OK(sys_gettimeofday(&tv, 0));
	OK(t_clock_gettime(CLOCK_REALTIME, &after));
	CHECK(tv.tv_usec >= 0 && tv.tv_usec < 1000000 && after.tv_sec - tv.tv_sec >= 0 &&
		after.tv_sec - tv.tv_sec < 60);
	FAILS(sys_gettimeofday((struct __kernel_old_timeval *)NOWHERE, 0), EFAULT);
#endif
#ifdef SYS_NR_time
	{
		libsys_off_t t = 0, r = sys_time(&t);

		OK(t_clock_gettime(CLOCK_REALTIME, &after));
		CHECK(r == t && after.tv_sec - t >= 0 && after.tv_sec - t < 60);
	}
#endif
	(void)after;
	return 0;
}
