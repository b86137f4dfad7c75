/* SPDX-License-Identifier: 0BSD */
#include "vdso_call.h"

#ifdef SYS_NR_time
VDSO_FUNCTION(libsys_clock_t, libsys_clock_t, time, (libsys_off_t * tloc), (tloc), sys_time(tloc),
	r < 0)
#endif
