/* SPDX-License-Identifier: 0BSD */
/* The root of a process becomes the folder that a descriptor names. */
#include "check.h"

int main(void)
{
	long child, folder, file, status;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "root", 0755));
	t_file("root/inside", "");
	folder = OK(sys_openat(AT_FDCWD, "root", O_PATH | O_DIRECTORY, 0));
	file = OK(sys_openat(AT_FDCWD, "root/inside", O_RDONLY, 0));
	child = OK(t_fork());
	if (child == 0) {
		NEED(sys_fchroot((int)folder, 0));
		OK(sys_faccessat(AT_FDCWD, "/inside", 0));
		OK(sys_faccessat(AT_FDCWD, "/../../inside", 0));
		FAILS(sys_faccessat(AT_FDCWD, "/proc", 0), ENOENT);
		FAILS(sys_fchroot((int)file, 0), ENOTDIR);
		FAILS(sys_fchroot((int)folder, 1), EINVAL);
		FAILS(sys_fchroot(NOFD, 0), EBADF);
		sys_exit_group(0);
	}
	status = t_wait(child);
	OK(sys_close((unsigned int)file));
	OK(sys_close((unsigned int)folder));
	t_unlink("root/inside");
	OK(sys_unlinkat(AT_FDCWD, "root", AT_REMOVEDIR));
	t_leave();
	if (status == 77)
		t_untested();
	CHECK(status == 0);
	return 0;
}
