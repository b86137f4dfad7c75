/* SPDX-License-Identifier: 0BSD */
/* What was done on a signal before comes back as it was given; what cannot be is refused. */
#include "handlers.h"

static void handler(int sig)
{
	(void)sig;
}

int main(void)
{
	struct libsys_sigaction act, old;
	int i;

	if (libsys_sigaction(SIGTERM, 0, &old) != 0 || old.handler.plain != LIBSYS_SIG_DFL ||
		old.flags)
		return 1;
	libsys_sigemptyset(&act.mask);
	libsys_sigaddset(&act.mask, SIGUSR1);
	libsys_sigaddset(&act.mask, 33);
	libsys_sigaddset(&act.mask, LIBSYS_NSIG);
	act.handler.plain = handler;
	act.flags = SA_RESTART | SA_NODEFER | SA_ONSTACK;
	for (i = 0; i < 2; i++) {
		if (libsys_sigaction(SIGTERM, &act, &old) != 0)
			return 2;
		if (old.handler.plain != (i ? handler : LIBSYS_SIG_DFL) ||
			old.flags != (i ? act.flags : 0))
			return 3;
	}
	if (__builtin_memcmp(&old.mask, &act.mask, sizeof act.mask) != 0)
		return 4;
	old.flags = 0;
	if (libsys_sigaction(SIGTERM, 0, &old) != 0 || old.flags != act.flags)
		return 5;

	act.handler.plain = LIBSYS_SIG_IGN;
	if (libsys_sigaction(SIGTERM, &act, 0) != 0)
		return 6;
	raise_signal(SIGTERM);

	if (libsys_sigaction(SIGKILL, &act, 0) != -22 || libsys_sigaction(0, &act, 0) != -22 ||
	    libsys_sigaction(LIBSYS_NSIG + 1, &act, 0) != -22)
		return 7;
	return 0;
}
