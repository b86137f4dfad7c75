/* SPDX-License-Identifier: 0BSD */
/* What the tests of abort do with SIGABRT. */

#include <libsys.h>

#define SIGABRT 6
#if defined __alpha__ || defined __mips__ || defined __sparc__
#define SIG_BLOCK 1
#else
#define SIG_BLOCK 0
#endif

extern void abort(void) __attribute__((__noreturn__));

static __inline__ void block_sigabrt(void)
{
	libsys_sigset_t set;

	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGABRT);
	if (sys_rt_sigprocmask(SIG_BLOCK, &set, 0, sizeof set))
		sys_exit_group(99);
}

static __inline__ void on_sigabrt(void (*handler)(int))
{
	struct libsys_sigaction act;

	act.handler.plain = handler;
	act.flags = 0;
	libsys_sigemptyset(&act.mask);
	if (libsys_sigaction(SIGABRT, &act, 0))
		sys_exit_group(98);
}
