/* SPDX-License-Identifier: 0BSD */
/* The older calls with a set of signals as wide as a register or two: blocked, pending, waited for. */
/* shows: sigprocmask sigpending sigsuspend osf_sigprocmask */
#include "check.h"

#define BIT(signal) (1UL << ((signal) - 1))

int main(void)
{
#ifdef SYS_NR_sigpending
	/* mips's sets have the size of the new ones. */
	unsigned long set[4] = { BIT(SIGUSR1) }, old[4] = { 0 };
	long child;

#ifdef LIBSYS_TAG_alpha
	OK(sys_osf_sigprocmask(SIG_BLOCK, set[0]));
#else
	NEED(sys_sigprocmask(SIG_BLOCK, set, old));
	OK(sys_sigprocmask(SIG_BLOCK, 0, old));
	CHECK(old[0] == BIT(SIGUSR1));
#endif
	OK(sys_kill((int)libsys_getpid(), SIGUSR1));
	old[0] = 0;
	NEED(sys_sigpending(old));
	CHECK(old[0] == BIT(SIGUSR1));
#ifdef SYS_NR_sigsuspend
	child = OK(t_fork());
	if (child == 0) {
		/* A child has nothing pending. */
		OK(sys_kill((int)libsys_getpid(), SIGUSR1));
#if defined LIBSYS_TAG_mips
		set[0] = 0;
		sys_sigsuspend((sigset_t *)set);
#else
		sys_sigsuspend(0);
#endif
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == -SIGUSR1);
#else
	(void)child;
#endif
#ifdef SYS_NR_sigprocmask
	FAILS(sys_sigprocmask(99, set, 0), EINVAL);
#endif
#endif
	return 0;
}
