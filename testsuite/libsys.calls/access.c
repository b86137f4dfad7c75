/* SPDX-License-Identifier: 0BSD */
/* faccessat looks at the mode: write is refused on a file without it, to all but root. */
/* shows: faccessat */
#include "check.h"

enum { R = 4, W = 2, X = 1 };

int main(void)
{
	t_enter();
	t_file("f", "");
	OK(sys_fchmodat(AT_FDCWD, "f", 0444));
	OK(sys_faccessat(AT_FDCWD, "f", 0));
	OK(sys_faccessat(AT_FDCWD, "f", R));
	FAILS(sys_faccessat(AT_FDCWD, "f", X), EACCES);
	FAILS(sys_faccessat(AT_FDCWD, "no", 0), ENOENT);
	FAILS(sys_faccessat(AT_FDCWD, "f/g", 0), ENOTDIR);
	FAILS(sys_faccessat(AT_FDCWD, "f", 99), EINVAL);
	OK(sys_symlinkat("no", AT_FDCWD, "l"));
	FAILS(sys_faccessat(AT_FDCWD, "l", 0), ENOENT);
	t_unlink("f");
	FAILS(sys_faccessat(AT_FDCWD, "f", R), ENOENT);
	t_unlink("l");
	t_leave();
	return 0;
}
