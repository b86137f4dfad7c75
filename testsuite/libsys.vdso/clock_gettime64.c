/* SPDX-License-Identifier: 0BSD */
/*
 * With 64-bit seconds on a 32-bit ABI too the clocks tell a time between those of two system calls
 * around it.
 */
#include <libsys.h>

#ifdef SYS_NR_clock_gettime64
#define TIMESPEC __kernel_timespec
#define CALL sys_clock_gettime64
#define VDSO libsys_vdso_clock_gettime64
#include "between.h"
#else
int main(void)
{
	return 0;
}
#endif
