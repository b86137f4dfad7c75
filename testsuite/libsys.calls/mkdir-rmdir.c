/* SPDX-License-Identifier: 0BSD */
/* Directories are made and removed, and not while something is in them. */
/* shows: mkdirat unlinkat */
#include "check.h"

int main(void)
{
	struct statx s;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "d", 0700));
	FAILS(sys_mkdirat(AT_FDCWD, "d", 0700), EEXIST);
	FAILS(sys_mkdirat(AT_FDCWD, "no/d", 0700), ENOENT);
	OK(sys_statx(AT_FDCWD, "d", 0, STATX_MODE, &s));
	CHECK(s.stx_mode == (S_IFDIR | 0700));
	t_file("d/f", "");
	FAILS(sys_mkdirat(AT_FDCWD, "d/f/g", 0700), ENOTDIR);
	FAILS(sys_unlinkat(AT_FDCWD, "d", AT_REMOVEDIR), ENOTEMPTY);
	FAILS(sys_unlinkat(AT_FDCWD, "d", 0), EISDIR);
	FAILS(sys_unlinkat(AT_FDCWD, "d/f", AT_REMOVEDIR), ENOTDIR);
	FAILS(sys_unlinkat(AT_FDCWD, "d/f", 1), EINVAL);
	t_unlink("d/f");
	OK(sys_unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
	FAILS(sys_unlinkat(AT_FDCWD, "d", AT_REMOVEDIR), ENOENT);
	t_leave();
	return 0;
}
