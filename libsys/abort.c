/* SPDX-License-Identifier: 0BSD */
/* The end of a program that cannot go on: SIGABRT, whatever is blocked, ignored or handled. */
#include <libsys.h>

extern LIBSYS_NORETURN void abort(void);

#if defined __mips__ || defined __alpha__ || defined __sparc__
enum { SIG_UNBLOCK = 2, SIGABRT = 6 };
#else
enum { SIG_UNBLOCK = 1, SIGABRT = 6 };
#endif

/* A handler is called once; should it return, the signal does what it does by default. */
__attribute__((__weak__)) LIBSYS_NORETURN void abort(void)
{
	struct libsys_sigaction by_default = { { LIBSYS_SIG_DFL }, 0, { { 0 } } };
	libsys_sigset_t set = { { 1UL << (SIGABRT - 1) } };

	for (;;) {
		sys_rt_sigprocmask(SIG_UNBLOCK, &set, 0, sizeof set);
#if defined SYS_NR_getxpid
		int parent;

		sys_tgkill((int)sys_getxpid(&parent), (int)sys_gettid(), SIGABRT);
#else
		sys_tgkill((int)sys_getpid(), (int)sys_gettid(), SIGABRT);
#endif
		libsys_sigaction(SIGABRT, &by_default, 0);
	}
}
