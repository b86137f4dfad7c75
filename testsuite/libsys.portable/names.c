/* SPDX-License-Identifier: 0BSD */
/*
 * Files by name, as the calls that older ABIs have and newer ones have not: made, linked, renamed,
 * read, removed.
 */
/* shows: access chmod creat link mkdir mknod open readlink rename rmdir symlink unlink */
#include "check.h"
#include <libsys/portable.h>
#include <libsys/stat.h>

int main(void)
{
	char text[16];
	struct statx s;
	int fd;

	t_enter();
	libsys_umask(0);
	fd = (int)OK(libsys_creat("portable.a", 0640));

	OK(libsys_write(fd, "12345", 5));
	OK(libsys_lseek(fd, 0, 0));
	FAILS(libsys_read(fd, text, 1), EBADF);
	OK(libsys_close(fd));
	OK(libsys_close((int)OK(libsys_creat("portable.a", 0600))));
	OK(libsys_stat("portable.a", &s));
	CHECK(s.stx_size == 0 && S_ISREG(s.stx_mode) && (s.stx_mode & 0777) == 0640 &&
		s.stx_nlink == 1);
	OK(libsys_chmod("portable.a", 0604));
	OK(libsys_link("portable.a", "portable.b"));
	OK(libsys_stat("portable.b", &s));
	CHECK(s.stx_nlink == 2 && (s.stx_mode & 0777) == 0604);
	OK(libsys_rename("portable.b", "portable.c"));
	FAILS(libsys_access("portable.b", 0), ENOENT);
	OK(libsys_access("portable.c", 4));
	OK(libsys_symlink("portable.c", "portable.s"));
	CHECK(libsys_readlink("portable.s", text, sizeof(text)) == 10 &&
		SAME(text, "portable.c", 10));
	REALLY(CHECK(libsys_readlink("portable.s", text, (libsys_size_t)-1) == 10));
	OK(libsys_lstat("portable.s", &s));
	CHECK(S_ISLNK(s.stx_mode));
	OK(libsys_mkdir("portable.d", 0700));
	FAILS(libsys_unlink("portable.d"), EISDIR);
	FAILS(libsys_rmdir("portable.a"), ENOTDIR);
	OK(libsys_rmdir("portable.d"));
	OK(libsys_mknod("portable.p", S_IFIFO | 0600, 0));
	OK(libsys_stat("portable.p", &s));
	CHECK(S_ISFIFO(s.stx_mode));
	OK(libsys_unlink("portable.p"));
	OK(libsys_unlink("portable.s"));
	OK(libsys_unlink("portable.c"));
	OK(libsys_unlink("portable.a"));
	FAILS(libsys_open("portable.a", O_RDONLY, 0), ENOENT);
	FAILS(libsys_stat("portable.a", &s), ENOENT);
	t_leave();
	return 0;
}
