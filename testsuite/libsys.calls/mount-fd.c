/* SPDX-License-Identifier: 0BSD */
/*
 * The mount calls by descriptor: a file system is opened, configured, mounted nowhere, moved to its
 * place, changed.
 */
/* shows: fsconfig fsmount fsopen fspick mount_setattr move_mount open_tree */
#include "mounts.h"

static void in_namespace(void)
{
	struct mount_attr attr;
	int fs, mount, tree;

	fs = (int)NEED(sys_fsopen("tmpfs", FSOPEN_CLOEXEC));
	OK(sys_fsconfig(fs, FSCONFIG_SET_STRING, "mode", "0700", 0));
	FAILS(sys_fsconfig(fs, FSCONFIG_SET_FLAG, "no such option", 0, 0), EINVAL);
	if (!EMULATED) /* qemu reads the name first */
		FAILS(sys_fsconfig(fs, FSCONFIG_SET_FLAG, 0, 0, 1), EINVAL);
	OK(sys_fsconfig(fs, FSCONFIG_CMD_CREATE, 0, 0, 0));
	mount = (int)OK(sys_fsmount(fs, FSMOUNT_CLOEXEC, MOUNT_ATTR_NODEV));
	OK(sys_move_mount(mount, "", AT_FDCWD, "m", MOVE_MOUNT_F_EMPTY_PATH));
	t_file("m/f", "");
	fs = (int)OK(sys_fspick(AT_FDCWD, "m", FSPICK_CLOEXEC));
	OK(sys_fsconfig(fs, FSCONFIG_SET_FLAG, "ro", 0, 0));
	OK(sys_fsconfig(fs, FSCONFIG_CMD_RECONFIGURE, 0, 0, 0));
	FAILS(sys_unlinkat(AT_FDCWD, "m/f", 0), EROFS);
	OK(sys_fsconfig(fs, FSCONFIG_SET_FLAG, "rw", 0, 0));
	OK(sys_fsconfig(fs, FSCONFIG_CMD_RECONFIGURE, 0, 0, 0));
	tree = (int)OK(sys_open_tree(AT_FDCWD, "m", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC));
	__builtin_memset(&attr, 0, sizeof(attr));
	attr.attr_set = MOUNT_ATTR_RDONLY;
	NEED(sys_mount_setattr(tree, "", AT_EMPTY_PATH, &attr, sizeof(attr)));
	FAILS(sys_unlinkat(tree, "f", 0), EROFS);
	t_unlink("m/f");
	FAILS(sys_mount_setattr(tree, "", AT_EMPTY_PATH, &attr, 8), EINVAL);
	FAILS(sys_fsopen("no such type", 0), ENODEV);
	FAILS(sys_fsopen("tmpfs", 2), EINVAL);
	FAILS(sys_fsmount(NOFD, 0, 0), EBADF);
	FAILS(sys_open_tree(AT_FDCWD, "m", 1 << 30), EINVAL);
	sys_exit_group(0);
}

int main(void)
{
	CHECK(t_with_mounts("m", in_namespace) == 0);
	return 0;
}
