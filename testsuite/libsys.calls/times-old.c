/* SPDX-License-Identifier: 0BSD */
/* The older calls set a file's times, in seconds or microseconds. */
/* shows: utime utimes futimesat utimensat utimensat_time64 */
#include "check.h"
#include "time64.h"
#include <linux/time.h>
#include <linux/utime.h>

static int times(__s64 access, __s64 modified, unsigned int nanoseconds)
{
	struct statx s;

	OK(sys_statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &s));
	return s.stx_atime.tv_sec == access && s.stx_mtime.tv_sec == modified &&
		s.stx_mtime.tv_nsec == nanoseconds;
}

int main(void)
{
	struct __kernel_timespec ns[2] = { { 11, 0 }, { 12, 345678901 } };

	t_enter();
	t_file("f", "");
	OK(t_utimensat(AT_FDCWD, "f", ns, 0));
	CHECK(times(11, 12, 345678901));
#ifdef SYS_NR_utime
	{
		struct utimbuf seconds = { 21, 22 };

		OK(sys_utime("f", &seconds));
		CHECK(times(21, 22, 0));
	}
#endif
#ifdef SYS_NR_utimes
	{
		struct __kernel_old_timeval us[2] = { { 31, 0 }, { 32, 345678 } };

		OK(sys_utimes("f", us));
		CHECK(times(31, 32, 345678000));
		us[1].tv_usec = 1000000;
		FAILS(sys_utimes("f", us), EINVAL);
	}
#endif
#ifdef SYS_NR_futimesat
	{
		struct __kernel_old_timeval us[2] = { { 41, 0 }, { 42, 345678 } };

		OK(sys_futimesat(AT_FDCWD, "f", us));
		CHECK(times(41, 42, 345678000));
		FAILS(sys_futimesat(NOFD, "f", us), EBADF);
	}
#endif
	t_unlink("f");
	t_leave();
	return 0;
}
