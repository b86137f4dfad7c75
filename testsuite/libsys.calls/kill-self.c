/* SPDX-License-Identifier: 0BSD */
/*
 * A blocked signal that was sent waits, is seen pending, and is taken by rt_sigtimedwait with who
 * sent it.
 */
/* shows: rt_sigpending rt_sigtimedwait rt_sigtimedwait_time64 */
#include "check.h"
#include "time64.h"
#include <asm/siginfo.h>

int main(void)
{
	const struct __kernel_timespec now = { 0, 0 };
	libsys_sigset_t set = t_set(SIGUSR1), pending;
	int pid = (int)sys_gettid();
	siginfo_t info;

	t_block(SIGUSR1);
	OK(sys_rt_sigpending(&pending, sizeof(pending)));
	CHECK(!SAME(&pending, &set, sizeof(set)));
	OK(sys_kill(pid, SIGUSR1));
	OK(sys_rt_sigpending(&pending, sizeof(pending)));
	CHECK(SAME(&pending, &set, sizeof(set)));
	CHECK(t_rt_sigtimedwait(&set, (struct siginfo *)&info, &now, sizeof(set)) == SIGUSR1);
	CHECK(info.si_signo == SIGUSR1 && info.si_code == SI_USER && info.si_pid == pid);
	FAILS(t_rt_sigtimedwait(&set, 0, &now, sizeof(set)), EAGAIN);
	OK(sys_kill(pid, 0));
	FAILS(sys_kill(pid, 999), EINVAL);
	FAILS(sys_kill(0x3fffffff, 0), ESRCH);
	return 0;
}
