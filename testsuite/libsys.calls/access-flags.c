/* SPDX-License-Identifier: 0BSD */
/* faccessat2 takes flags: a link itself, a descriptor alone, the rights of the effective user. */
/* shows: faccessat2 */
#include "check.h"

int main(void)
{
	long r;

	t_enter();
	OK(sys_symlinkat("no", AT_FDCWD, "l"));
	r = sys_faccessat2(AT_FDCWD, "l", 0, AT_SYMLINK_NOFOLLOW);
	if (r == 0) {
		FAILS(sys_faccessat2(AT_FDCWD, "l", 0, 0), ENOENT);
		OK(sys_faccessat2(t_open(".", O_PATH), "", 1, AT_EMPTY_PATH));
		OK(sys_faccessat2(AT_FDCWD, ".", 2, AT_EACCESS));
		FAILS(sys_faccessat2(AT_FDCWD, "l", 0, 1 << 30), EINVAL);
	}
	t_unlink("l");
	t_leave();
	NEED(r);
	return 0;
}
