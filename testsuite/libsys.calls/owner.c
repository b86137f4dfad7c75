/* SPDX-License-Identifier: 0BSD */
/* chown and its like give a file to another, lchown a symbolic link itself. */
/* emulator: sparc64: user numbers, 16 bits wide */
/* shows: chown chown32 lchown lchown32 fchown fchown32 fchownat */
#include "check.h"

static int owned(const char *name, unsigned int user, unsigned int group)
{
	struct statx s;

	OK(sys_statx(AT_FDCWD, name, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &s));
	return s.stx_uid == user && s.stx_gid == group;
}

int main(void)
{
	long r;

	t_enter();
	t_file("f", "");
	OK(sys_symlinkat("f", AT_FDCWD, "l"));
	r = sys_fchownat(AT_FDCWD, "f", 70001, 70002, 0);
	if (r == 0) {
		int fd = t_open("f", O_RDONLY);

		CHECK(owned("f", 70001, 70002) && !owned("l", 70001, 70002));
#ifdef SYS_NR_chown32
		OK(sys_chown32("l", 70003, 70004));
		CHECK(owned("f", 70003, 70004) && !owned("l", 70003, 70004));
		OK(sys_lchown32("l", 70005, 70006));
		CHECK(owned("f", 70003, 70004) && owned("l", 70005, 70006));
		OK(sys_fchown32(fd, 70007, -1));
		CHECK(owned("f", 70007, 70004));
#endif
#ifdef SYS_NR_lchown
		OK(sys_lchown("l", 1005, 1006));
		CHECK(owned("l", 1005, 1006) && !owned("f", 1005, 1006));
#endif
#ifdef SYS_NR_chown
		OK(sys_chown("f", 1003, 1004));
		CHECK(owned("f", 1003, 1004));
		OK(sys_fchown(fd, 1007, -1));
		CHECK(owned("f", 1007, 1004));
#elif !defined SYS_NR_fchown32
		OK(sys_fchown(fd, 70007, -1));
		CHECK(owned("f", 70007, 70002));
#endif
	}
	t_unlink("l");
	t_unlink("f");
	t_leave();
	NEED(r);
	return 0;
}
