/* SPDX-License-Identifier: 0BSD */
/* abort: SIGABRT; if a handler returns, or the signal is blocked, the program ends all the same. */
#include <libsys.h>

/* On every ABI. */
#define SIGABRT 6
#define SIGSEGV 11

extern LIBSYS_NORETURN void abort(void);

__attribute__((__weak__)) void abort(void)
{
	volatile char *nowhere = (char *)1;
	struct libsys_sigaction deadly;
	libsys_sigset_t only, others;
	int me = (int)sys_gettid();

	sys_tkill(me, SIGABRT);

	/* It was ignored or blocked, or the handler has returned. */
	deadly.handler.plain = LIBSYS_SIG_DFL;
	deadly.flags = 0;
	libsys_sigemptyset(&deadly.mask);
	libsys_sigaction(SIGABRT, &deadly, 0);
	sys_tkill(me, SIGABRT);

	/*
	 * 1 is SIG_UNBLOCK or else SIG_BLOCK; in that case 3 (alpha, mips) or 4 (sparc) is
	 * SIG_SETMASK.
	 */
	libsys_sigemptyset(&only);
	libsys_sigaddset(&only, SIGABRT);
	libsys_sigfillset(&others);
	libsys_sigdelset(&others, SIGABRT);
	sys_rt_sigprocmask(1, &only, 0, sizeof only);
	sys_rt_sigprocmask(3, &others, 0, sizeof others);
	sys_rt_sigprocmask(4, &others, 0, sizeof others);

	/*
	 * The kernel does not let a container's first process end by a signal that it sends to
	 * itself. SIGSEGV from a fault does end it, unless a handler of the program's returns here.
	 * __builtin_trap would call abort on machines where the compiler knows no instruction for
	 * it. The compiler must not see that this address is nowhere.
	 */
	libsys_sigaction(SIGSEGV, &deadly, 0);
	__asm__("" : "+r"(nowhere));
	*nowhere = 0;
	sys_exit_group(127);
}
