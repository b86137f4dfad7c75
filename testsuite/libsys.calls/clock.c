/* SPDX-License-Identifier: 0BSD */
/* The clocks run forward, agree with each other where they should, and have a resolution. */
/* shows: clock_getres clock_getres_time64 clock_gettime clock_gettime64 */
#include "check.h"
#include "time64.h"
#include <linux/time.h>

static __s64 now(int clock)
{
	struct __kernel_timespec t = { -1, -1 };

	OK(t_clock_gettime(clock, &t));
	CHECK(t.tv_sec >= 0 && t.tv_nsec >= 0 && t.tv_nsec < 1000000000);
	return (__s64)t.tv_sec * 1000000000 + t.tv_nsec;
}

int main(void)
{
	__s64 real = now(CLOCK_REALTIME), mono = now(CLOCK_MONOTONIC);
	struct __kernel_timespec res;

	CHECK(real > 1500000000LL * 1000000000 && now(CLOCK_MONOTONIC) >= mono);
	CHECK(now(CLOCK_BOOTTIME) >= mono && now(CLOCK_MONOTONIC_RAW) > 0);
	CHECK(now(CLOCK_REALTIME_COARSE) - real < 5000000000LL);
	CHECK(now(CLOCK_PROCESS_CPUTIME_ID) >= 0 && now(CLOCK_THREAD_CPUTIME_ID) >= 0);
	OK(t_clock_getres(CLOCK_MONOTONIC, &res));
	CHECK(res.tv_sec == 0 && res.tv_nsec > 0);
	OK(t_clock_getres(CLOCK_MONOTONIC, 0));
	FAILS(t_clock_gettime(999, &res), EINVAL);
	FAILS(t_clock_getres(999, &res), EINVAL);
	FAILS(t_clock_gettime(CLOCK_REALTIME, (struct __kernel_timespec *)NOWHERE), EFAULT);
	return 0;
}
