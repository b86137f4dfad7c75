/* SPDX-License-Identifier: 0BSD */
/* clone3 forks, with a pidfd for the child. */
/* shows: clone3 */
#include "check.h"

int main(void)
{
#ifdef SYS_NR_clone3
	int pidfd = -1, info[32];
	struct clone_args a;
	long child;

	__builtin_memset(&a, 0, sizeof(a));
	a.flags = CLONE_PIDFD;
	a.pidfd = (__u64)(unsigned long)&pidfd;
	a.exit_signal = SIGCHLD;
	child = NEED(sys_clone3(&a, sizeof(a)));
	if (child == 0)
		sys_exit_group(44);
	CHECK(pidfd > 2);
	OK(sys_waitid(P_PIDFD, pidfd, (struct siginfo *)info, WEXITED | WNOWAIT, 0));
	CHECK(t_wait(child) == 44);
	FAILS(sys_clone3(&a, 8), EINVAL);
	FAILS(sys_clone3(&a, 100000), E2BIG);
	FAILS(sys_clone3((struct clone_args *)NOWHERE, sizeof(a)), EFAULT);
	a.flags = 1ULL << 60;
	FAILS(sys_clone3(&a, sizeof(a)), EINVAL);
#endif
	return 0;
}
