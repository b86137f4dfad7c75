/* SPDX-License-Identifier: 0BSD */
/* The older calls with a set of signals as wide as a register: blocked, and pending. */
/* calls: sigpending */
/* shows: sigprocmask sigpending osf_sigprocmask */
#include "check.h"

#define BIT(signal) (1UL << (signal) >> 1)

int main(void)
{
	/* mips's sets have the size of the new ones. */
	unsigned long set[4] = { BIT(SIGUSR1) }, old[4] = { 0 };

#ifdef SYS_NR_osf_sigprocmask
	OK(sys_osf_sigprocmask(SIG_BLOCK, set[0]));
#else
	NEED(sys_sigprocmask(SIG_BLOCK, set, old));
	OK(sys_sigprocmask(SIG_BLOCK, 0, old));
	CHECK(old[0] == BIT(SIGUSR1));
	FAILS(sys_sigprocmask(99, set, 0), EINVAL);
#endif
	OK(sys_kill((int)libsys_getpid(), SIGUSR1));
	old[0] = 0;
	NEED(sys_sigpending(old));
	CHECK(old[0] == BIT(SIGUSR1));
	return 0;
}
