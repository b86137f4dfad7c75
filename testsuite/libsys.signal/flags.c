/* SPDX-License-Identifier: 0BSD */
/*
 * SA_NODEFER lets a handler interrupt itself, without it the signal waits; SA_RESETHAND holds once.
 */
#include "handlers.h"

static volatile int depth, deepest, times;

static void handler(int sig)
{
	times = times + 1;
	depth = depth + 1;
	if (depth > deepest)
		deepest = depth;
	if (times < 10)
		raise_signal(sig);
	depth = depth - 1;
}

static int run(unsigned long flags)
{
	depth = deepest = times = 0;
	if (handle(SIGUSR1, handler, flags) != 0)
		return -1;
	raise_signal(SIGUSR1);
	return depth ? -1 : deepest;
}

int main(void)
{
	struct libsys_sigaction old;

	if (run(0) != 1 || times != 10)
		return 1;
	if (run(SA_NODEFER) != 10 || times != 10)
		return 2;
	if (handle(SIGCHLD, handler, SA_RESETHAND) != 0)
		return 3;
	times = 10;
	raise_signal(SIGCHLD);
	raise_signal(SIGCHLD);
	if (times != 11 || libsys_sigaction(SIGCHLD, 0, &old) != 0 ||
		old.handler.plain != LIBSYS_SIG_DFL)
		return 4;
	return 0;
}
