/* SPDX-License-Identifier: 0BSD */
/* rt_sigtimedwait refuses a wrong size, a time that is none, and memory that is none. */
#include "check.h"
#include "time64.h"

int main(void)
{
	const struct __kernel_timespec now = { 0, 0 }, bad = { 0, 1000000000 };
	libsys_sigset_t set = t_set(SIGUSR1);

	t_block(SIGUSR1);
	FAILS(t_rt_sigtimedwait(&set, 0, &now, sizeof(set) + 1), EINVAL);
	FAILS(t_rt_sigtimedwait(&set, 0, &bad, sizeof(set)), EINVAL);
	FAILS(t_rt_sigtimedwait((libsys_sigset_t *)NOWHERE, 0, &now, sizeof(set)), EFAULT);
	FAILS(t_rt_sigtimedwait(&set, 0, (struct __kernel_timespec *)NOWHERE, sizeof(set)), EFAULT);
	OK(sys_kill((int)sys_gettid(), SIGUSR1));
	FAILS(t_rt_sigtimedwait(&set, (struct siginfo *)NOWHERE, &now, sizeof(set)), EFAULT);
	return 0;
}
