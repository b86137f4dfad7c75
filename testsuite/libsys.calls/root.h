/* SPDX-License-Identifier: 0BSD */
/* A child in another root, which it enters by a call of the test's own. */
#include "check.h"

/*
 * enter() goes into the folder root, where a file is called inside, and checks what else the call
 * has to say.
 */
static int other_root(void (*enter)(void))
{
	long child, status;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "root", 0755));
	t_file("root/inside", "");
	child = OK(t_fork());
	if (child == 0) {
		enter();
		OK(sys_faccessat(AT_FDCWD, "/inside", 0));
		OK(sys_faccessat(AT_FDCWD, "/../../inside", 0));
		FAILS(sys_faccessat(AT_FDCWD, "/proc", 0), ENOENT);
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
