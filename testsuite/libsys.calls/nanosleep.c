/* SPDX-License-Identifier: 0BSD */
/* Sleeping for no time, or until a time that is past, returns at once; a bad time is refused. */
/* shows: clock_nanosleep clock_nanosleep_time64 nanosleep */
#include "check.h"
#include "time64.h"
#include <linux/time.h>

int main(void)
{
	struct __kernel_timespec none = { 0, 0 }, past = { 1, 0 }, bad = { 0, 1000000000 };

	OK(t_clock_nanosleep(CLOCK_MONOTONIC, 0, &none, 0));
	OK(t_clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &past, 0));
	FAILS(t_clock_nanosleep(CLOCK_MONOTONIC, 0, &bad, 0), EINVAL);
	FAILS(t_clock_nanosleep(999, 0, &none, 0), EINVAL);
	FAILS(t_clock_nanosleep(CLOCK_MONOTONIC, 0, (struct __kernel_timespec *)NOWHERE, 0),
		EFAULT);
#if __SIZEOF_LONG__ == 8
	OK(sys_nanosleep(&none, 0));
	FAILS(sys_nanosleep(&bad, 0), EINVAL);
#endif
	return 0;
}
