/* SPDX-License-Identifier: 0BSD */
/* rt_sigqueueinfo and rt_tgsigqueueinfo carry a value; real-time signals queue in order. */
/* shows: rt_sigqueueinfo rt_tgsigqueueinfo */
#include "check.h"
#include "time64.h"
#include <asm/siginfo.h>

int main(void)
{
	const struct __kernel_timespec now = { 0, 0 };
	int rt = SIGRTMIN + 3, pid = (int)sys_gettid(), i;
	libsys_sigset_t set = t_set(rt);
	siginfo_t info;

	t_block(rt);
	__builtin_memset(&info, 0, sizeof(info));
	info.si_code = SI_QUEUE;
	for (i = 1; i < 4; i++) {
		info.si_int = i;
		OK(sys_rt_sigqueueinfo(pid, rt, (struct siginfo *)&info));
	}
	info.si_int = 4;
	OK(sys_rt_tgsigqueueinfo(pid, pid, rt, (struct siginfo *)&info));
	for (i = 0; i < 4; i++) {
		/* what was sent to the thread comes ahead of what was sent to the process */
		int want = i == 0 ? 4 : i;

		CHECK(t_rt_sigtimedwait(&set, (struct siginfo *)&info, &now, sizeof(set)) == rt);
		CHECK(info.si_code == SI_QUEUE && info.si_int == want);
	}
	FAILS(t_rt_sigtimedwait(&set, 0, &now, sizeof(set)), EAGAIN);
	info.si_code = SI_USER;
	FAILS(sys_rt_sigqueueinfo(1, rt, (struct siginfo *)&info), EPERM);
	FAILS(sys_rt_sigqueueinfo(pid, rt, (struct siginfo *)NOWHERE), EFAULT);
	return 0;
}
