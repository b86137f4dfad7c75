/* SPDX-License-Identifier: 0BSD */
/* The calls whose names begin with an l see a symbolic link's attributes, not its file's. */
/* shows: lsetxattr lgetxattr llistxattr lremovexattr */
#include "check.h"

int main(void)
{
	char buf[64];
	long r;

	t_enter();
	t_file("f", "");
	OK(sys_symlinkat("f", AT_FDCWD, "l"));
	r = sys_lsetxattr("l", "trusted.test", "value", 5, 0);
	if (r == 0) {
		CHECK(sys_lgetxattr("l", "trusted.test", buf, 64) == 5 && SAME(buf, "value", 5));
		FAILS(sys_lgetxattr("f", "trusted.test", buf, 64), ENODATA);
		FAILS(sys_getxattr("l", "trusted.test", buf, 64), ENODATA);
		CHECK(sys_llistxattr("l", buf, 64) >= 13);
		OK(sys_lremovexattr("l", "trusted.test"));
		FAILS(sys_lgetxattr("l", "trusted.test", buf, 64), ENODATA);
	}
	t_unlink("l");
	t_unlink("f");
	t_leave();
	NEED(r);
	return 0;
}
