/* SPDX-License-Identifier: 0BSD */
/* The vDSO's clocks tell a time between those of two system calls around it. */
#include <libsys.h>

#ifdef SYS_NR_clock_gettime
#define TIMESPEC LIBSYS_TIMESPEC
#define CALL sys_clock_gettime
#define VDSO libsys_vdso_clock_gettime
#include "between.h"
#else
int main(void)
{
	return 0;
}
#endif
