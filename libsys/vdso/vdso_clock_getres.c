/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_clock_getres
VDSO_FUNCTION(long, int, clock_getres, (int which_clock, struct LIBSYS_TIMESPEC *tp),
	(which_clock, tp), sys_clock_getres(which_clock, tp), r < 0)
#endif
