/* SPDX-License-Identifier: 0BSD */
/*
 * open, creat and the other path calls without a directory do what their successors do, where an
 * ABI has them.
 */
/* shows: access chmod creat link mkdir mknod open readlink rename rmdir symlink unlink */
#include "check.h"

int main(void)
{
#ifdef SYS_NR_open
	struct statx s;
	char buf[8];
	int fd;

	t_enter();
#ifdef SYS_NR_creat
	fd = (int)OK(sys_creat("f", 0600));
#else
	fd = (int)OK(sys_open("f", O_WRONLY | O_CREAT | O_TRUNC, 0600));
#endif
	CHECK(sys_write(fd, "abc", 3) == 3);
	OK(sys_close(fd));
	FAILS(sys_open("f", O_WRONLY | O_CREAT | O_EXCL, 0600), EEXIST);
	fd = (int)OK(sys_open("f", O_RDONLY, 0));
	CHECK(sys_read(fd, buf, 8) == 3);
	OK(sys_close(fd));
	OK(sys_access("f", 4));
	FAILS(sys_access("no", 0), ENOENT);
	OK(sys_chmod("f", 0400));
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_MODE, &s));
	CHECK((s.stx_mode & 07777) == 0400);
	OK(sys_mkdir("d", 0700));
	FAILS(sys_mkdir("d", 0700), EEXIST);
	OK(sys_rename("f", "d/g"));
	OK(sys_link("d/g", "h"));
	OK(sys_symlink("h", "l"));
	CHECK(sys_readlink("l", buf, 8) == 1 && buf[0] == 'h');
	OK(sys_mknod("p", S_IFIFO | 0600, 0));
	FAILS(sys_rmdir("d"), ENOTEMPTY);
	OK(sys_unlink("d/g"));
	OK(sys_rmdir("d"));
	OK(sys_unlink("h"));
	OK(sys_unlink("l"));
	OK(sys_unlink("p"));
	FAILS(sys_unlink("p"), ENOENT);
	t_leave();
#endif
	return 0;
}
