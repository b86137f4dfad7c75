/* SPDX-License-Identifier: 0BSD */
/*
 * A filter refuses one call with the error it names, and lets the rest through; the strict mode
 * kills.
 */
/* shows: seccomp */
#include "refuse.h"

int main(void)
{
	unsigned int action = SECCOMP_RET_ERRNO;
	long child;

	NEED(sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action));
	action = 12345;
	FAILS(sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action), EOPNOTSUPP);
	FAILS(sys_seccomp(99, 0, 0), EINVAL);
	child = OK(t_fork());
	if (child == 0) {
		t_refuse(SYS_NR_sched_yield, EDOM);
		FAILS(sys_sched_yield(), EDOM);
		CHECK(sys_gettid() > 0);
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0);
	/* In a container there is a filter, which strict mode does not replace. */
	if (sys_prctl(PR_GET_SECCOMP, 0, 0, 0, 0) == SECCOMP_MODE_FILTER)
		t_untested();
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_seccomp(SECCOMP_SET_MODE_STRICT, 0, 0));
		sys_gettid();
		sys_exit(0);
	}
	CHECK(t_wait(child) == -SIGKILL);
	return 0;
}
