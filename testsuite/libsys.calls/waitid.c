/* SPDX-License-Identifier: 0BSD */
/* waitid sees a child stop, go on and end; with WNOWAIT it leaves it to the next. */
/* shows: waitid */
#include "check.h"
#include <asm/siginfo.h>

static siginfo_t wait_for(long child, int options)
{
	siginfo_t info;

	CHECK(sys_waitid(P_PID, (int)child, (struct siginfo *)&info, options, 0) == 0);
	CHECK(info.si_signo == SIGCHLD && info.si_pid == child);
	return info;
}

int main(void)
{
	siginfo_t info;
	int go[2];
	long child;

	child = t_fork_held(go);
	if (child == 0)
		sys_exit_group(9);
	__builtin_memset(&info, 0, sizeof(info));
	CHECK(sys_waitid(P_PID, (int)child, (struct siginfo *)&info, WEXITED | WNOHANG, 0) == 0 &&
		info.si_pid == 0);
	OK(sys_kill((int)child, SIGSTOP));
	info = wait_for(child, WSTOPPED);
	CHECK(info.si_code == CLD_STOPPED && info.si_status == SIGSTOP);
	OK(sys_kill((int)child, SIGCONT));
	info = wait_for(child, WCONTINUED);
	CHECK(info.si_code == CLD_CONTINUED);
	OK(sys_close(go[1]));
	info = wait_for(child, WEXITED | WNOWAIT);
	CHECK(info.si_code == CLD_EXITED && info.si_status == 9);
	info = wait_for(child, WEXITED);
	CHECK(info.si_code == CLD_EXITED && info.si_status == 9);
	FAILS(sys_waitid(P_ALL, 0, 0, WEXITED, 0), ECHILD);
	FAILS(sys_waitid(P_ALL, 0, 0, 0, 0), EINVAL);
	FAILS(sys_waitid(99, 0, 0, WEXITED, 0), EINVAL);
	return 0;
}
