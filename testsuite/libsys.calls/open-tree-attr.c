/* SPDX-License-Identifier: 0BSD */
/* A copy of a mount that can only be read, in one call. */
/* shows: open_tree_attr */
#include "check.h"
#include <linux/mount.h>

int main(void)
{
	struct mount_attr attr;
	int tree;
	long r;

	__builtin_memset(&attr, 0, sizeof(attr));
	attr.attr_set = MOUNT_ATTR_RDONLY;
	t_enter();
	r = sys_open_tree_attr(AT_FDCWD, ".", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC, &attr,
		sizeof(attr));
	if (r >= 0) {
		tree = (int)r;
		FAILS(sys_openat(tree, "f", O_WRONLY | O_CREAT, 0600), EROFS);
		t_file("f", "");
		OK(sys_faccessat(tree, "f", 0));
		t_unlink("f");
		attr.attr_set = 1ULL << 60;
		FAILS(sys_open_tree_attr(AT_FDCWD, ".", OPEN_TREE_CLONE, &attr, sizeof(attr)),
			EINVAL);
		FAILS(sys_open_tree_attr(AT_FDCWD, ".", OPEN_TREE_CLONE, &attr, 8), EINVAL);
		FAILS(sys_open_tree_attr(AT_FDCWD, "no", OPEN_TREE_CLONE, 0, 0), ENOENT);
	}
	t_leave();
	NEED(r);
	return 0;
}
