/* SPDX-License-Identifier: 0BSD */
/* The numbers of a process, its group and its session, and how a child gets its own. */
/* shows: getpgid getpgrp getpid getsid gettid setpgid setsid getxpid */
#include "check.h"

int main(void)
{
	long me = sys_gettid(), child;

#ifdef SYS_NR_getpid
	CHECK(sys_getpid() == me);
#endif
#ifdef SYS_NR_getxpid
	{
		int parent = -1;

		CHECK(sys_getxpid(&parent) == me && parent >= 0);
	}
#endif
	CHECK(sys_getpgid(0) == sys_getpgid((int)me) && sys_getsid(0) >= 0);
	child = OK(t_fork());
	if (child == 0) {
		CHECK(sys_getpgid(0) != sys_gettid());
		OK(sys_setpgid(0, 0));
		CHECK(sys_getpgid(0) == sys_gettid());
		FAILS(sys_setsid(), EPERM);
#ifdef SYS_NR_getpgrp
		CHECK(sys_getpgrp() == sys_gettid());
#endif
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0);
	child = OK(t_fork());
	if (child == 0) {
		CHECK(sys_setsid() == sys_gettid());
		CHECK(sys_getsid(0) == sys_gettid() && sys_getpgid(0) == sys_gettid());
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0);
	FAILS(sys_getpgid(-1), ESRCH);
	FAILS(sys_getsid(0x3fffffff), ESRCH);
	FAILS(sys_setpgid(0, -1), EINVAL);
	return 0;
}
