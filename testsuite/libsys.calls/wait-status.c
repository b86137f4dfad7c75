/* SPDX-License-Identifier: 0BSD */
/* wait4 tells an exit from a death by signal, which child it was, and what it used. */
/* shows: wait4 waitpid */
#include "check.h"
#include <linux/resource.h>

int main(void)
{
#ifdef SYS_NR_wait4
	struct rusage used;
	int status;
	long a, b;

	__builtin_memset(&used, 0xff, sizeof(used));
	a = OK(t_fork());
	if (a == 0)
		sys_exit(300);
	CHECK(sys_wait4((int)a, &status, 0, &used) == a && status == (300 & 255) << 8);
	CHECK(used.ru_utime.tv_usec >= 0 && used.ru_maxrss >= 0);
	b = OK(t_fork());
	if (b == 0) {
		sys_kill((int)sys_gettid(), SIGKILL);
		sys_exit_group(1);
	}
	CHECK(sys_wait4(-1, &status, __WALL, 0) == b && status == SIGKILL);
	FAILS(sys_wait4(-1, &status, 0, 0), ECHILD);
	FAILS(sys_wait4((int)a, &status, 0, 0), ECHILD);
	FAILS(sys_wait4(-1, &status, 1 << 20, 0), EINVAL);
#ifdef SYS_NR_waitpid
	a = OK(t_fork());
	if (a == 0)
		sys_exit_group(3);
	CHECK(sys_waitpid((int)a, &status, 0) == a && status == 3 << 8);
#endif
#endif
	return 0;
}
