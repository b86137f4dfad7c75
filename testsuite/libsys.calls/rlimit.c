/* SPDX-License-Identifier: 0BSD */
/* prlimit64 reads and lowers a limit; a limit on open files holds. */
/* shows: prlimit64 */
#include "check.h"
#include <linux/resource.h>

int main(void)
{
	struct rlimit64 old, new, now;

	OK(sys_prlimit64(0, RLIMIT_NOFILE, 0, &old));
	CHECK(old.rlim_cur <= old.rlim_max && old.rlim_cur > 10);
	new.rlim_cur = 10;
	new.rlim_max = old.rlim_max;
	OK(sys_prlimit64(0, RLIMIT_NOFILE, &new, &now));
	CHECK(SAME(&now, &old, sizeof(old)));
	OK(sys_prlimit64((int)sys_gettid(), RLIMIT_NOFILE, 0, &now));
	CHECK(SAME(&now, &new, sizeof(new)));
	FAILS(sys_dup3(0, 10, 0), EBADF);
	CHECK(sys_dup3(0, 9, 0) == 9);
	OK(sys_close(9));
	new.rlim_cur = 3;
	OK(sys_prlimit64(0, RLIMIT_NOFILE, &new, 0));
	FAILS(sys_openat(AT_FDCWD, ".", O_RDONLY, 0), EMFILE);
	new.rlim_cur = 2;
	new.rlim_max = 1;
	FAILS(sys_prlimit64(0, RLIMIT_CPU, &new, 0), EINVAL);
	FAILS(sys_prlimit64(0, 999, 0, &now), EINVAL);
	FAILS(sys_prlimit64(0x3fffffff, RLIMIT_CPU, 0, &now), ESRCH);
	FAILS(sys_prlimit64(0, RLIMIT_CPU, 0, (struct rlimit64 *)NOWHERE), EFAULT);
	return 0;
}
