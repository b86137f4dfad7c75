/* SPDX-License-Identifier: 0BSD */
/* umask takes bits off the mode of new files and gives back the last one. */
/* shows: umask */
#include "check.h"

int main(void)
{
	struct statx s;

	OK(sys_umask(022));
	CHECK(sys_umask(077) == 022);
	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "d", 0777));
	OK(sys_statx(AT_FDCWD, "d", 0, STATX_MODE, &s));
	CHECK((s.stx_mode & 0777) == 0700);
	CHECK(sys_umask(01777) == 077 && sys_umask(0) == 0777);
	OK(sys_unlinkat(AT_FDCWD, "d", AT_REMOVEDIR));
	t_leave();
	return 0;
}
