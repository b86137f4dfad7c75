/* SPDX-License-Identifier: 0BSD */
/* The oldest call takes a mount away, as umount2 does without flags. */
/* shows: umount oldumount */
#include "check.h"
#include <linux/mount.h>

#ifdef SYS_NR_umount
#define t_umount sys_umount
#elif defined SYS_NR_oldumount
#define t_umount sys_oldumount
#endif

int main(void)
{
#ifdef t_umount
	char name[] = "m";
	long child, status;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "m", 0755));
	child = OK(t_fork());
	if (child == 0) {
		NEED(sys_unshare(CLONE_NEWNS));
		/* The root of a chroot is no mount point. */
		if (sys_mount("none", "/", 0, MS_REC | MS_PRIVATE, 0) < 0)
			sys_exit_group(77);
		OK(sys_mount("none", "m", "tmpfs", 0, 0));
		t_file("m/f", "");
		OK(t_umount(name));
		FAILS(sys_faccessat(AT_FDCWD, "m/f", 0), ENOENT);
		FAILS(t_umount(name), EINVAL);
		sys_exit_group(0);
	}
	status = t_wait(child);
	OK(sys_unlinkat(AT_FDCWD, "m", AT_REMOVEDIR));
	t_leave();
	if (status == 77)
		t_untested();
	CHECK(status == 0);
#endif
	return 0;
}
