/* SPDX-License-Identifier: 0BSD */
/*
 * A file is created, written, closed, opened again and read; its mode is the one asked for, less
 * the umask.
 */
/* shows: openat read write */
#include "check.h"

int main(void)
{
	struct statx s;
	char buf[8];
	int fd;

	t_enter();
	OK(sys_umask(027));
	fd = (int)OK(sys_openat(AT_FDCWD, "f", O_WRONLY | O_CREAT | O_EXCL, 0666));
	CHECK(sys_write(fd, "hello", 5) == 5);
	FAILS(sys_read(fd, buf, 1), EBADF);
	OK(sys_close(fd));
	FAILS(sys_close(fd), EBADF);
	FAILS(sys_openat(AT_FDCWD, "f", O_WRONLY | O_CREAT | O_EXCL, 0666), EEXIST);
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &s));
	CHECK(s.stx_mode == (S_IFREG | 0640) && s.stx_size == 5 && s.stx_nlink == 1);
	fd = t_open("f", O_RDONLY);
	CHECK(sys_read(fd, buf, sizeof(buf)) == 5 && SAME(buf, "hello", 5));
	FAILS(sys_write(fd, "x", 1), EBADF);
	OK(sys_close(fd));
	t_unlink("f");
	FAILS(sys_openat(AT_FDCWD, "f", O_RDONLY, 0), ENOENT);
	t_leave();
	return 0;
}
