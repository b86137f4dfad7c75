/* SPDX-License-Identifier: 0BSD */
/* The signal mask is set, added to, taken from, and always handed back; its size must be right. */
/* shows: rt_sigprocmask */
#include "check.h"

int main(void)
{
	/* An emulator keeps the last signals to itself. */
	libsys_sigset_t one = t_set(SIGUSR1), last = t_set(EMULATED ? 40 : LIBSYS_NSIG), old,
			both = one;
	unsigned int i;

	for (i = 0; i < COUNT(both.bits); i++)
		both.bits[i] |= last.bits[i];
	OK(sys_rt_sigprocmask(SIG_SETMASK, &one, &old, sizeof(one)));
	OK(sys_rt_sigprocmask(SIG_BLOCK, &last, &old, sizeof(one)));
	CHECK(SAME(&old, &one, sizeof(one)));
	OK(sys_rt_sigprocmask(SIG_UNBLOCK, &one, &old, sizeof(one)));
	CHECK(SAME(&old, &both, sizeof(one)));
	OK(sys_rt_sigprocmask(SIG_BLOCK, 0, &old, sizeof(one)));
	CHECK(SAME(&old, &last, sizeof(one)));
	FAILS(sys_rt_sigprocmask(SIG_SETMASK, &one, 0, sizeof(one) - 1), EINVAL);
	FAILS(sys_rt_sigprocmask(99, &one, 0, sizeof(one)), EINVAL);
	FAILS(sys_rt_sigprocmask(SIG_BLOCK, (libsys_sigset_t *)NOWHERE, 0, sizeof(one)), EFAULT);
	return 0;
}
