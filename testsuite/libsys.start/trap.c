/* SPDX-License-Identifier: 0BSD */
/* What stands behind a call that does not return is a trap, and a handler that returns to it comes to no end. */
/* exit: 3 */
/* cflags: -fno-stack-protector */
/* emulator: sh or1k: no trap */
#include <libsys.h>

static LIBSYS_NORETURN void never(void)
LIBSYS_NEVER(libsys_raw0(SYS_NR_sched_yield))

static void again(int signal)
{
	static int times;

	(void)signal;
	if (++times == 3)
		sys_exit_group(3);
}

int main(void)
{
	/* SIGILL, SIGTRAP, SIGFPE, SIGBUS (which some number otherwise) and SIGSEGV. */
	static const int signals[] = { 4, 5, 7, 8, 10, 11 };
	struct libsys_sigaction handled = { 0 };
	unsigned int i;

	handled.handler.plain = again;
	for (i = 0; i < sizeof signals / sizeof *signals; i++)
		libsys_sigaction(signals[i], &handled, 0);
	never();
}
