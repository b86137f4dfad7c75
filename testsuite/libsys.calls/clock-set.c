/* SPDX-License-Identifier: 0BSD */
/* The clock goes where it is set, by each of the calls. */
/* machine: sets the clock */
/* shows: clock_settime clock_settime64 settimeofday stime */
#include "check.h"
#include "time64.h"
#include <linux/time.h>

#ifdef SYS_NR_clock_settime64
#define t_clock_settime sys_clock_settime64
#else
#define t_clock_settime sys_clock_settime
#endif

static __s64 now(void)
{
	struct __kernel_timespec t;

	OK(t_clock_gettime(CLOCK_REALTIME, &t));
	return t.tv_sec;
}

/* It may have gone on since. */
#define SET(to) CHECK(now() >= (to) && now() < (to) + 600)

int main(void)
{
	struct __kernel_timespec t = { 1500000000, 0 }, bad = { 0, 1000000000 };

	NEED(t_clock_settime(CLOCK_REALTIME, &t));
	SET(1500000000);
	FAILS(t_clock_settime(CLOCK_REALTIME, &bad), EINVAL);
	FAILS(t_clock_settime(CLOCK_MONOTONIC, &t), EINVAL);
#if defined SYS_NR_clock_settime && defined SYS_NR_clock_settime64
	{
		struct __kernel_old_timespec old = { 1510000000, 0 };

		OK(sys_clock_settime(CLOCK_REALTIME, &old));
		SET(1510000000);
	}
#endif
#ifdef SYS_NR_settimeofday
	{
		struct __kernel_old_timeval old = { 1520000000, 0 };

		OK(sys_settimeofday(&old, 0));
		SET(1520000000);
		old.tv_usec = 1000001;
		FAILS(sys_settimeofday(&old, 0), EINVAL);
	}
#endif
#ifdef SYS_NR_stime
	{
		__kernel_old_time_t old = 1530000000;

		OK(sys_stime(&old));
		SET(1530000000);
	}
#endif
	return 0;
}
