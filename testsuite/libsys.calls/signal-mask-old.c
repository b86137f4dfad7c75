/* SPDX-License-Identifier: 0BSD */
/* The oldest calls for signals: a mask of 32 of them, and what is done on one. */
/* shows: sgetmask ssetmask signal */
#include "check.h"

int main(void)
{
#ifdef SYS_NR_sgetmask
	t_block(SIGUSR1);
	CHECK(NEED(sys_sgetmask()) == (long)(1UL << (SIGUSR1 - 1)));
	CHECK(sys_ssetmask(1 << (SIGTERM - 1)) == (long)(1UL << (SIGUSR1 - 1)));
	CHECK(sys_sgetmask() == (long)(1UL << (SIGTERM - 1)));
	OK(sys_ssetmask(0));
#endif
#ifdef SYS_NR_signal
	CHECK(NEED(sys_signal(SIGUSR1, (__sighandler_t)1)) == 0);
	OK(sys_kill((int)libsys_getpid(), SIGUSR1));
	CHECK(sys_signal(SIGUSR1, 0) == 1 && sys_signal(SIGUSR1, 0) == 0);
	FAILS(sys_signal(SIGKILL, (__sighandler_t)1), EINVAL);
#endif
	return 0;
}
