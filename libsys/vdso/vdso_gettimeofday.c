/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_gettimeofday
VDSO_FUNCTION(long, int, gettimeofday, (struct __kernel_old_timeval * tv, struct timezone *tz),
	(tv, tz), sys_gettimeofday(tv, tz), r < 0)
#endif
