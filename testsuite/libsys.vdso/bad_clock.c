/* SPDX-License-Identifier: 0BSD */
/* A clock that there is not is the error that the system call makes of it, not the vDSO's own. */
#include "clocks.h"

int main(void)
{
#ifdef SYS_NR_clock_gettime
	struct LIBSYS_TIMESPEC t;

	CHECK(libsys_is_error(sys_clock_gettime(1000, &t)));
	CHECK(libsys_vdso_clock_gettime(1000, &t) == sys_clock_gettime(1000, &t));
	CHECK(libsys_vdso_clock_getres(1000, &t) == sys_clock_getres(1000, &t));
	/* Clocks of a process and of a descriptor, which no vDSO knows. */
	CHECK(libsys_vdso_clock_gettime(-6, &t) == 0);
	CHECK(libsys_vdso_clock_gettime(-5, &t) == sys_clock_gettime(-5, &t));
#endif
	return 0;
}
