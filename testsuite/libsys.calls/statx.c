/* SPDX-License-Identifier: 0BSD */
/* statx of a file, by name, by descriptor, with and without following a link. */
/* shows: statx */
#include "check.h"

int main(void)
{
	struct statx s, t;
	int fd;

	t_enter();
	t_file("f", "12345");
	OK(sys_symlinkat("f", AT_FDCWD, "l"));
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &s));
	CHECK((s.stx_mask & STATX_BASIC_STATS) == STATX_BASIC_STATS);
	CHECK((s.stx_mode & S_IFMT) == S_IFREG && s.stx_size == 5 && s.stx_blksize > 0);
	CHECK(s.stx_mtime.tv_sec > 1000000000 && s.stx_mtime.tv_nsec < 1000000000);
	OK(sys_statx(AT_FDCWD, "l", 0, STATX_BASIC_STATS, &t));
	CHECK(t.stx_ino == s.stx_ino && t.stx_dev_major == s.stx_dev_major &&
		t.stx_dev_minor == s.stx_dev_minor);
	OK(sys_statx(AT_FDCWD, "l", AT_SYMLINK_NOFOLLOW, STATX_INO, &t));
	CHECK(t.stx_ino != s.stx_ino);
	fd = t_open("f", O_RDONLY);
	OK(sys_statx(fd, "", AT_EMPTY_PATH, STATX_INO, &t));
	CHECK(t.stx_ino == s.stx_ino);
	FAILS(sys_statx(AT_FDCWD, "no", 0, STATX_INO, &t), ENOENT);
	FAILS(sys_statx(AT_FDCWD, "", 0, STATX_INO, &t), ENOENT);
	FAILS(sys_statx(AT_FDCWD, "f", 1 << 30, STATX_INO, &t), EINVAL);
	FAILS(sys_statx(AT_FDCWD, "f", 0, STATX_INO, (struct statx *)NOWHERE), EFAULT);
	t_unlink("f");
	t_unlink("l");
	t_leave();
	return 0;
}
