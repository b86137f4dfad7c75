/* SPDX-License-Identifier: 0BSD */
/* A filter refuses one call with the error it names, and lets the rest through; the strict mode kills. */
/* shows: seccomp */
#include "check.h"
#include <linux/filter.h>
#include <linux/seccomp.h>

int main(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_NR_sched_yield, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EDOM),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT(code), code };
	unsigned int action = SECCOMP_RET_ERRNO;
	long child;

	NEED(sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action));
	action = 12345;
	FAILS(sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action), EOPNOTSUPP);
	FAILS(sys_seccomp(99, 0, 0), EINVAL);
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
		OK(sys_seccomp(SECCOMP_SET_MODE_FILTER, 0, &program));
		FAILS(sys_sched_yield(), EDOM);
		CHECK(sys_gettid() > 0);
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0);
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_seccomp(SECCOMP_SET_MODE_STRICT, 0, 0));
		sys_gettid();
		sys_exit(0);
	}
	CHECK(t_wait(child) == -SIGKILL);
	return 0;
}
