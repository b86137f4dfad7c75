/* SPDX-License-Identifier: 0BSD */
/* fchmod, fchmodat and chown to oneself change what statx shows. */
/* shows: fchmod fchmodat */
#include "check.h"

#ifdef SYS_NR_fchown32
#define t_fchown sys_fchown32
#else
#define t_fchown sys_fchown
#endif

static unsigned int mode(const char *name)
{
	struct statx s;

	OK(sys_statx(AT_FDCWD, name, AT_SYMLINK_NOFOLLOW, STATX_MODE, &s));
	return s.stx_mode & 07777;
}

int main(void)
{
	struct statx s;
	int fd;

	t_enter();
	t_file("f", "");
	OK(sys_statx(AT_FDCWD, "f", 0, STATX_BASIC_STATS, &s));
	fd = t_open("f", O_RDONLY);
	OK(sys_fchmod(fd, 0640));
	CHECK(mode("f") == 0640);
	OK(sys_fchmodat(AT_FDCWD, "f", 0604));
	CHECK(mode("f") == 0604);
	OK(sys_fchownat(AT_FDCWD, "f", s.stx_uid, s.stx_gid, 0));
	OK(t_fchown(fd, -1, -1));
	FAILS(sys_fchmodat(AT_FDCWD, "no", 0600), ENOENT);
	FAILS(sys_fchownat(AT_FDCWD, "f", 0, 0, 1 << 30), EINVAL);
	FAILS(sys_fchmod(NOFD, 0), EBADF);
	FAILS(t_fchown(NOFD, -1, -1), EBADF);
	t_unlink("f");
	t_leave();
	return 0;
}
