/* SPDX-License-Identifier: 0BSD */
/* The older call that waits for a signal with a mask of its own. */
/* calls: sigsuspend */
/* emulator: arm i386 m68k powerpc s390x sh sparc: the mask of sigsuspend */
/* shows: sigsuspend */
#include "check.h"

int main(void)
{
	long child;

	t_block(SIGUSR1);
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_kill((int)libsys_getpid(), SIGUSR1));
#ifdef LIBSYS_TAG_mips
		sys_sigsuspend(&(libsys_sigset_t){ { 0 } });
#else
		sys_sigsuspend(0);
#endif
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == -SIGUSR1);
	return 0;
}
