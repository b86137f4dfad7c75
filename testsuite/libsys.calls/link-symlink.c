/* SPDX-License-Identifier: 0BSD */
/* Hard links count, symbolic links are read and followed. */
/* shows: linkat readlinkat symlinkat */
#include "check.h"

int main(void)
{
	struct statx s;
	char buf[16];
	int fd;

	t_enter();
	t_file("f", "text");
	OK(sys_linkat(AT_FDCWD, "f", AT_FDCWD, "hard", 0));
	OK(sys_symlinkat("f", AT_FDCWD, "soft"));
	OK(sys_statx(AT_FDCWD, "hard", 0, STATX_NLINK, &s));
	CHECK(s.stx_nlink == 2);
	OK(sys_statx(AT_FDCWD, "soft", AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &s));
	CHECK((s.stx_mode & S_IFMT) == S_IFLNK && s.stx_size == 1);
	CHECK(sys_readlinkat(AT_FDCWD, "soft", buf, 16) == 1 && buf[0] == 'f');
	fd = t_open("soft", O_RDONLY);
	CHECK(sys_read(fd, buf, 16) == 4);
	OK(sys_close(fd));
	OK(sys_linkat(AT_FDCWD, "soft", AT_FDCWD, "third", AT_SYMLINK_FOLLOW));
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_NLINK, &s));
	CHECK(s.stx_nlink == 3);
	FAILS(sys_openat(AT_FDCWD, "soft", O_RDONLY | O_NOFOLLOW, 0), ELOOP);
	FAILS(sys_linkat(AT_FDCWD, "f", AT_FDCWD, "hard", 0), EEXIST);
	FAILS(sys_symlinkat("f", AT_FDCWD, "soft"), EEXIST);
	FAILS(sys_symlinkat("", AT_FDCWD, "g"), ENOENT);
	FAILS(sys_readlinkat(AT_FDCWD, "f", buf, 16), EINVAL);
	FAILS(sys_readlinkat(AT_FDCWD, "soft", buf, 0), EINVAL);
	t_unlink("soft");
	t_unlink("hard");
	t_unlink("third");
	t_unlink("f");
	t_leave();
	return 0;
}
