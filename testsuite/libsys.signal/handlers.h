/* SPDX-License-Identifier: 0BSD */
/* What the tests of signals share. */
#include <libsys.h>
#include <linux/signal.h>

/* The signal is delivered before this returns, unless it is blocked. */
static __inline__ void raise_signal(int sig)
{
	sys_tkill((int)sys_gettid(), sig);
}

static __inline__ long handle(int sig, void (*handler)(int), unsigned long flags)
{
	struct libsys_sigaction act;

	act.handler.plain = handler;
	act.flags = flags;
	libsys_sigemptyset(&act.mask);
	return libsys_sigaction(sig, &act, 0);
}

static __inline__ long handle_info(int sig, void (*handler)(int, struct siginfo *, void *),
	unsigned long flags)
{
	struct libsys_sigaction act;

	act.handler.info = handler;
	act.flags = flags | SA_SIGINFO;
	libsys_sigemptyset(&act.mask);
	return libsys_sigaction(sig, &act, 0);
}

/* The signals that are blocked now. */
static __inline__ libsys_sigset_t blocked(void)
{
	libsys_sigset_t set;

	sys_rt_sigprocmask(SIG_BLOCK, 0, &set, sizeof set);
	return set;
}
