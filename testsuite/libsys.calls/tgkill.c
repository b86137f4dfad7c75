/* SPDX-License-Identifier: 0BSD */
/* tgkill and tkill send to one thread. */
/* shows: tgkill tkill */
#include "check.h"
#include "time64.h"
#include <asm/siginfo.h>

int main(void)
{
	const struct __kernel_timespec now = { 0, 0 };
	libsys_sigset_t set = t_set(SIGUSR1);
	int tid = (int)sys_gettid();
	siginfo_t info;

	t_block(SIGUSR1);
	OK(sys_tgkill(tid, tid, SIGUSR1));
	CHECK(t_rt_sigtimedwait(&set, (struct siginfo *)&info, &now, sizeof(set)) == SIGUSR1);
	CHECK(info.si_code == SI_TKILL && info.si_pid == tid);
	OK(sys_tkill(tid, SIGUSR1));
	CHECK(t_rt_sigtimedwait(&set, (struct siginfo *)&info, &now, sizeof(set)) == SIGUSR1);
	FAILS(sys_tgkill(1, tid, SIGUSR1), ESRCH);
	FAILS(sys_tgkill(-1, tid, SIGUSR1), EINVAL);
	FAILS(sys_tkill(0, SIGUSR1), EINVAL);
	FAILS(sys_tkill(tid, 999), EINVAL);
	return 0;
}
