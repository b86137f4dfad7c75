/* SPDX-License-Identifier: 0BSD */
/* O_APPEND writes at the end, O_TRUNC empties, O_DIRECTORY wants a directory, O_PATH only names. */
#include "check.h"

int main(void)
{
	char buf[8];
	int fd;

	t_enter();
	t_file("f", "ab");
	fd = t_open("f", O_RDWR | O_APPEND);
	CHECK(sys_write(fd, "cd", 2) == 2);
	CHECK(sys_pread64(fd, buf, 8, 0) == 4 && SAME(buf, "abcd", 4));
	OK(sys_close(fd));
	fd = t_open("f", O_RDWR | O_TRUNC);
	CHECK(sys_read(fd, buf, 8) == 0);
	OK(sys_close(fd));
	FAILS(sys_openat(AT_FDCWD, "f", O_RDONLY | O_DIRECTORY, 0), ENOTDIR);
	FAILS(sys_openat(AT_FDCWD, ".", O_WRONLY, 0), EISDIR);
	fd = t_open(".", O_RDONLY | O_DIRECTORY);
	fd = (int)OK(sys_openat(fd, "f", O_PATH, 0));
	FAILS(sys_read(fd, buf, 1), EBADF);
	t_unlink("f");
	t_leave();
	return 0;
}
