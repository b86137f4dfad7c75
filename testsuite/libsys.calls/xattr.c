/* SPDX-License-Identifier: 0BSD */
/*
 * Extended attributes are set, read, listed and removed: by name, through a link's own name, by
 * descriptor.
 */
/* shows: fgetxattr flistxattr fremovexattr fsetxattr getxattr listxattr removexattr setxattr */
#include "check.h"
#include <linux/xattr.h>

int main(void)
{
	char buf[64];
	long r;
	int fd;

	t_enter();
	t_file("f", "");
	OK(sys_symlinkat("f", AT_FDCWD, "l"));
	r = sys_setxattr("f", "user.test", "value", 5, XATTR_CREATE);
	if (r == 0) {
		FAILS(sys_setxattr("f", "user.test", "v", 1, XATTR_CREATE), EEXIST);
		FAILS(sys_setxattr("f", "user.other", "v", 1, XATTR_REPLACE), ENODATA);
		CHECK(sys_getxattr("l", "user.test", buf, 64) == 5 && SAME(buf, "value", 5));
		CHECK(sys_getxattr("f", "user.test", 0, 0) == 5);
		FAILS(sys_getxattr("f", "user.test", buf, 4), ERANGE);
		CHECK(sys_listxattr("f", buf, 64) >= 10);
		fd = t_open("f", O_RDWR);
		OK(sys_fsetxattr(fd, "user.test", "xyz", 3, XATTR_REPLACE));
		CHECK(sys_fgetxattr(fd, "user.test", buf, 64) == 3 && SAME(buf, "xyz", 3));
		CHECK(sys_flistxattr(fd, buf, 64) >= 10);
		OK(sys_fremovexattr(fd, "user.test"));
		FAILS(sys_fgetxattr(fd, "user.test", buf, 64), ENODATA);
		OK(sys_setxattr("f", "user.test", "v", 1, 0));
		OK(sys_removexattr("f", "user.test"));
		FAILS(sys_removexattr("f", "user.test"), ENODATA);
		FAILS(sys_lgetxattr("f", "user.test", buf, 64), ENODATA);
		FAILS(sys_lsetxattr("l", "user.test", "v", 1, 0), EPERM);
		FAILS(sys_lremovexattr("no", "user.test"), ENOENT);
	}
	OK(sys_llistxattr("l", buf, 64));
	FAILS(sys_getxattr("no", "user.test", buf, 64), ENOENT);
	FAILS(sys_fgetxattr(NOFD, "user.test", buf, 64), EBADF);
	t_unlink("l");
	t_unlink("f");
	t_leave();
	NEED(r);
	return 0;
}
