/* SPDX-License-Identifier: 0BSD */
/* In a mount namespace of its own a process mounts, binds, changes the root and unmounts. */
/* shows: mount pivot_root umount2 */
#include "mounts.h"

static void in_namespace(void)
{
	NEED(sys_mount("test", "m", "tmpfs", MS_NODEV, "mode=0700"));
	t_file("m/f", "");
	OK(sys_mkdirat(AT_FDCWD, "m/d", 0755));
	OK(sys_mkdirat(AT_FDCWD, "m/old", 0755));
	OK(sys_mount("m", "m/d", 0, MS_BIND, 0));
	OK(sys_faccessat(AT_FDCWD, "m/d/f", 0));
	OK(sys_mount(0, "m/d", 0, MS_REMOUNT | MS_BIND | MS_RDONLY, 0));
	FAILS(sys_unlinkat(AT_FDCWD, "m/d/f", 0), EROFS);
	FAILS(sys_umount2("m", 0), EBUSY);
	OK(sys_umount2("m/d", 0));
	FAILS(sys_umount2("m/d", 0), EINVAL);
	FAILS(sys_mount("test", "m/d", "no such type", 0, 0), ENODEV);
	FAILS(sys_mount("test", "m/no", "tmpfs", 0, 0), ENOENT);
	OK(sys_chdir("m"));
	OK(sys_pivot_root(".", "old"));
	OK(sys_chdir("/"));
	OK(sys_faccessat(AT_FDCWD, "/f", 0));
	OK(sys_umount2("/old", 2));
	FAILS(sys_pivot_root("/d", "/d"), EBUSY);
	sys_exit_group(0);
}

int main(void)
{
	CHECK(t_with_mounts("m", in_namespace) == 0);
	return 0;
}
