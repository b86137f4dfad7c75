/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_clock_gettime64
VDSO_FUNCTION(long, int, clock_gettime64, (int which_clock, struct __kernel_timespec *tp),
	(which_clock, tp), sys_clock_gettime64(which_clock, tp), r < 0)
#endif
