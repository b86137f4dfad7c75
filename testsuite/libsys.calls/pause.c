/* SPDX-License-Identifier: 0BSD */
/* pause waits until a signal has been handled. */
/* calls: pause */
/* shows: pause */
#include "check.h"

static void handler(int signal)
{
	(void)signal;
}

int main(void)
{
	struct libsys_sigaction act;
	int status = 0;
	long child;

	__builtin_memset(&act, 0, sizeof(act));
	act.handler.plain = handler;
	OK(libsys_sigaction(SIGUSR1, &act, 0));
	child = OK(t_fork());
	if (child == 0)
		sys_exit_group(sys_pause() == -EINTR ? 0 : 1);
	/* One that comes too early is handled and gone. */
	do {
		OK(sys_kill((int)child, SIGUSR1));
		OK(sys_sched_yield());
	} while (OK(libsys_wait4((int)child, &status, 1 /* WNOHANG */, 0)) == 0);
	CHECK(status == 0);
	return 0;
}
