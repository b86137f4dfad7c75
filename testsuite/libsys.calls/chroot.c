/* SPDX-License-Identifier: 0BSD */
/* In another root only what is below it can be reached. */
#include "check.h"

int main(void)
{
	char cwd[64];
	long child, status;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "root", 0755));
	t_file("root/inside", "");
	child = OK(t_fork());
	if (child == 0) {
		NEED(sys_chroot("root"));
		OK(sys_chdir("/"));
		CHECK(sys_getcwd(cwd, sizeof(cwd)) == 2 && SAME(cwd, "/", 2));
		OK(sys_faccessat(AT_FDCWD, "/inside", 0));
		OK(sys_faccessat(AT_FDCWD, "/../../inside", 0));
		FAILS(sys_faccessat(AT_FDCWD, "/proc", 0), ENOENT);
		FAILS(sys_chroot("no"), ENOENT);
		FAILS(sys_chroot("inside"), ENOTDIR);
		sys_exit_group(0);
	}
	status = t_wait(child);
	t_unlink("root/inside");
	OK(sys_unlinkat(AT_FDCWD, "root", AT_REMOVEDIR));
	t_leave();
	if (status == 77)
		t_untested();
	CHECK(status == 0);
	return 0;
}
