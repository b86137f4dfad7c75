/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_clock_gettime
VDSO_FUNCTION(long, int, clock_gettime, (int which_clock, struct LIBSYS_TIMESPEC *tp),
	(which_clock, tp), sys_clock_gettime(which_clock, tp), r < 0)
#endif
