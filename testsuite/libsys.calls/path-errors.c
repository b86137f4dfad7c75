/* SPDX-License-Identifier: 0BSD */
/* Each way a path can be wrong has its own error. */
#include "check.h"

int main(void)
{
	static char long_name[300], long_path[5000];
	char c;

	__builtin_memset(long_name, 'x', sizeof(long_name) - 1);
	__builtin_memset(long_path, '/', sizeof(long_path) - 1);
	t_enter();
	t_file("f", "");
	OK(sys_symlinkat("loop", AT_FDCWD, "loop"));
	FAILS(sys_openat(AT_FDCWD, "no", O_RDONLY, 0), ENOENT);
	FAILS(sys_openat(AT_FDCWD, "", O_RDONLY, 0), ENOENT);
	FAILS(sys_openat(AT_FDCWD, "no/f", O_RDONLY, 0), ENOENT);
	FAILS(sys_openat(AT_FDCWD, "f/g", O_RDONLY, 0), ENOTDIR);
	FAILS(sys_openat(AT_FDCWD, "f/", O_RDONLY, 0), ENOTDIR);
	FAILS(sys_openat(AT_FDCWD, "loop", O_RDONLY, 0), ELOOP);
	FAILS(sys_openat(AT_FDCWD, "loop/f", O_RDONLY, 0), ELOOP);
	FAILS(sys_openat(AT_FDCWD, long_name, O_RDONLY, 0), ENAMETOOLONG);
	FAILS(sys_openat(AT_FDCWD, long_path, O_RDONLY, 0), ENAMETOOLONG);
	FAILS(sys_openat(AT_FDCWD, ".", O_RDWR, 0), EISDIR);
	FAILS(sys_openat(AT_FDCWD, (char *)NOWHERE, O_RDONLY, 0), EFAULT);
	FAILS(sys_openat(NOFD, "f", O_RDONLY, 0), EBADF);
	FAILS(sys_openat(t_open("f", O_RDONLY), "f", O_RDONLY, 0), ENOTDIR);
	FAILS(sys_read(t_open(".", O_RDONLY), &c, 1), EISDIR);
	t_unlink("loop");
	t_unlink("f");
	t_leave();
	return 0;
}
