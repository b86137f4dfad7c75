/* SPDX-License-Identifier: 0BSD */
/* utimensat sets both times of a file, to the nanosecond and beyond 2038. */
/* shows: utimensat utimensat_time64 */
#include "check.h"
#include "time64.h"

int main(void)
{
	struct __kernel_timespec t[2] = { { 1000000000, 123456000 }, { 4000000000U, 5000 } };
	struct statx s;

	t_enter();
	t_file("f", "");
	OK(t_utimensat(AT_FDCWD, "f", t, 0));
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &s));
	CHECK(s.stx_atime.tv_sec == 1000000000 && s.stx_atime.tv_nsec / 1000 == 123456);
	CHECK(s.stx_mtime.tv_sec == 4000000000U && s.stx_mtime.tv_nsec / 1000 == 5);
	t[0].tv_nsec = 0x3ffffffe; /* UTIME_OMIT */
	t[1].tv_sec = 7;
	t[1].tv_nsec = 0;
	OK(t_utimensat(AT_FDCWD, "f", t, 0));
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &s));
	CHECK(s.stx_atime.tv_sec == 1000000000 && s.stx_mtime.tv_sec == 7);
	OK(t_utimensat(AT_FDCWD, "f", 0, 0));
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &s));
	CHECK(s.stx_mtime.tv_sec > 1000000000);
	t[1].tv_nsec = 1000000000;
	FAILS(t_utimensat(AT_FDCWD, "f", t, 0), EINVAL);
	FAILS(t_utimensat(AT_FDCWD, "no", 0, 0), ENOENT);
	t_unlink("f");
	t_leave();
	return 0;
}
