/* SPDX-License-Identifier: 0BSD */
/*
 * getpriority answers 20 - nice, so that it is never negative, but for alpha's; nice goes up for
 * everyone.
 */
/* shows: getpriority nice setpriority */
#include "check.h"

#ifdef __alpha__
#define NICE(nice) (nice)
#else
#define NICE(nice) (20 - (nice))
#endif

enum { PROCESS = 0 };

int main(void)
{
	long before = sys_getpriority(PROCESS, 0);

	CHECK(before >= -20 && before <= 40);
	OK(sys_setpriority(PROCESS, 0, 19));
	CHECK(sys_getpriority(PROCESS, 0) == NICE(19));
	CHECK(sys_getpriority(PROCESS, (int)sys_gettid()) == NICE(19));
	OK(sys_setpriority(PROCESS, 0, 1000));
	CHECK(sys_getpriority(PROCESS, 0) == NICE(19));
#ifdef SYS_NR_nice
	REALLY(CHECK(NEED(sys_nice(5)) == 0));
	CHECK(sys_getpriority(PROCESS, 0) == NICE(19));
#endif
	FAILS(sys_getpriority(99, 0), EINVAL);
	FAILS(sys_getpriority(PROCESS, 0x3fffffff), ESRCH);
	return 0;
}
