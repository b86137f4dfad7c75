/* SPDX-License-Identifier: 0BSD */
/*
 * What stands behind a call that does not return is a trap, and a handler that returns to it comes
 * to no end.
 */
/* exit: 3 */
/* cflags: -fno-stack-protector */
/* emulator: sh or1k: no trap */
#include <libsys.h>
#include <linux/signal.h>

/*
 * What a trap is to the kernel: SIGILL or SIGTRAP, elsewhere SIGFPE or SIGSEGV, which what is no
 * trap would be, too.
 */
#if defined __hppa__
static const int signals[] = { 8 };
#elif defined __loongarch__
static const int signals[] = { 11 };
#elif defined __hexagon__
/* A load that is not aligned, of an address where nothing is: qemu's order has changed. */
static const int signals[] = { 7, 11 };
#else
static const int signals[] = { 4, 5 };
#endif

static LIBSYS_NORETURN void never(void)
LIBSYS_NEVER(libsys_raw0(SYS_NR_sched_yield))

static void again(int signal, struct siginfo *info, void *context)
{
	static int times;

	(void)context;
	/* Not where the program has come here by itself. */
	if (info->si_signo != signal)
		sys_exit_group(5);
	if (++times == 3)
		sys_exit_group(3);
}

int main(void)
{
	struct libsys_sigaction handled = { 0 };
	static int entered;
	unsigned int i;

	/* Behind this function the linker has put others, start-up for one. */
	if (entered++)
		return 4;
	handled.handler.info = again;
	handled.flags = SA_SIGINFO;
	for (i = 0; i < sizeof signals / sizeof *signals; i++)
		libsys_sigaction(signals[i], &handled, 0);
	never();
}
