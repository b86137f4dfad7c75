/* SPDX-License-Identifier: 0BSD */
/*
 * The clock calls with 32-bit seconds, where an ABI has both, tell the same time as those with 64.
 */
/* shows: clock_gettime clock_getres clock_nanosleep nanosleep */
#include "check.h"
#include <linux/time_types.h>

int main(void)
{
#if defined SYS_NR_clock_gettime64 && defined SYS_NR_clock_gettime
	struct __kernel_old_timespec old, soon = { 0, 1 };
	struct __kernel_timespec new;

	OK(sys_clock_gettime(0, &old));
	OK(sys_clock_gettime64(0, &new));
	CHECK(new.tv_sec - old.tv_sec >= 0 && new.tv_sec - old.tv_sec < 60);
	OK(sys_clock_getres(0, &old));
	OK(sys_clock_nanosleep(0, 0, &soon, 0));
	OK(sys_nanosleep(&soon, 0));
#endif
	return 0;
}
