/* SPDX-License-Identifier: 0BSD */
/*
 * fstat and fstatat fill the ABI's own structure, and agree with statx; so do stat and lstat where
 * an ABI has them.
 */
/* shows: fstat fstat64 fstatat64 lstat lstat64 newfstatat stat stat64 */
#include "check.h"
#include <asm/stat.h>

#if defined LIBSYS_ABI_n32 /* that of n64 */
#define STAT struct stat64
#define FSTAT(fd, s) sys_fstat(fd, (struct stat *)(s))
#define FSTATAT(fd, name, s, flags) sys_newfstatat(fd, name, (struct stat *)(s), flags)
#define OLD_STAT(name, s) sys_stat(name, (struct stat *)(s))
#define OLD_LSTAT(name, s) sys_lstat(name, (struct stat *)(s))
#elif defined SYS_NR_fstat64
#define STAT struct stat64
#define FSTAT sys_fstat64
#define FSTATAT sys_fstatat64
#define OLD_STAT sys_stat64
#define OLD_LSTAT sys_lstat64
#elif defined SYS_NR_fstat
#define STAT struct stat
#define FSTAT sys_fstat
#define FSTATAT sys_newfstatat
#define OLD_STAT sys_stat
#define OLD_LSTAT sys_lstat
#endif

int main(void)
{
#ifdef STAT
	struct statx x;
	STAT s, t;
	int fd;

	NEED(FSTAT(0, &s)); /* loongarch64 had none before 6.11 */
	t_enter();
	t_file("f", "1234567");
	OK(sys_symlinkat("f", AT_FDCWD, "l"));
	fd = t_open("f", O_RDONLY);
	OK(sys_statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &x));
	OK(FSTAT(fd, &s));
	CHECK(s.st_size == 7 && s.st_ino == x.stx_ino && s.st_mode == x.stx_mode &&
		s.st_nlink == 1);
	CHECK((__s64)s.st_mtime == x.stx_mtime.tv_sec && s.st_uid == x.stx_uid);
	OK(FSTATAT(AT_FDCWD, "l", &t, 0));
	CHECK(t.st_ino == s.st_ino && t.st_dev == s.st_dev);
	OK(FSTATAT(AT_FDCWD, "l", &t, AT_SYMLINK_NOFOLLOW));
	CHECK((t.st_mode & S_IFMT) == S_IFLNK && t.st_size == 1);
	FAILS(FSTAT(NOFD, &s), EBADF);
	FAILS(FSTATAT(AT_FDCWD, "no", &s, 0), ENOENT);
#if defined SYS_NR_stat64 || defined SYS_NR_stat && !defined SYS_NR_fstat64
	OK(OLD_STAT("l", &t));
	CHECK(t.st_size == 7);
	OK(OLD_LSTAT("l", &t));
	CHECK(t.st_size == 1);
#endif
	t_unlink("f");
	t_unlink("l");
	t_leave();
#endif
	return 0;
}
