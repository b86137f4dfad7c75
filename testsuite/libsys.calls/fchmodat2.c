/* SPDX-License-Identifier: 0BSD */
/* fchmodat2 follows no link, or takes a descriptor alone. */
/* shows: fchmodat2 */
#include "check.h"

static unsigned int mode(const char *name)
{
	struct statx s;

	OK(sys_statx(AT_FDCWD, name, 0, STATX_MODE, &s));
	return s.stx_mode & 07777;
}

int main(void)
{
	long r;
	int fd;

	t_enter();
	t_file("f", "");
	OK(sys_symlinkat("f", AT_FDCWD, "l"));
	fd = t_open("f", O_PATH);
	r = sys_fchmodat2(fd, "", 0600, AT_EMPTY_PATH);
	if (r == 0) {
		CHECK(mode("f") == 0600);
		OK(sys_fchmodat2(AT_FDCWD, "l", 0640, 0));
		CHECK(mode("f") == 0640);
		FAILS(sys_fchmodat2(AT_FDCWD, "l", 0604, AT_SYMLINK_NOFOLLOW), EOPNOTSUPP);
		CHECK(mode("f") == 0640);
		FAILS(sys_fchmodat2(fd, "", 0600, 0), ENOENT);
		FAILS(sys_fchmodat2(fd, "", 0600, 1 << 30), EINVAL);
	}
	t_unlink("l");
	t_unlink("f");
	t_leave();
	NEED(r);
	return 0;
}
