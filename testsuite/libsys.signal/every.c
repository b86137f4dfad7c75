/* SPDX-License-Identifier: 0BSD */
/*
 * Every signal can be handled, in both forms; it and the mask are blocked the while, and nothing
 * else.
 */
/* emulator: hexagon or1k riscv64 riscv32 loongarch64: struct sigaction, with a restorer that the kernel's has not */
#include "handlers.h"

static volatile int handled, bad;
static int also;

static void check(int sig)
{
	libsys_sigset_t set = blocked();
	int i;

	for (i = 1; i <= LIBSYS_NSIG; i++)
		if (libsys_sigismember(&set, i) != (i == sig || i == also))
			bad = bad + 1;
	handled = sig;
}

static void check_info(int sig, struct siginfo *info, void *context)
{
	if (info->si_signo != sig || info->si_code != SI_TKILL || info->si_pid != sys_gettid() ||
		!context)
		bad = bad + 1;
	check(sig);
}

int main(void)
{
	struct libsys_sigaction act;
	libsys_sigset_t none;
	static char has[LIBSYS_NSIG + 1];
	int sig, i, form;

	libsys_sigemptyset(&none);
	/*
	 * An emulator has fewer signals than the kernel: tkill knows, and leaves blocked ones
	 * pending.
	 */
	libsys_sigfillset(&act.mask);
	sys_rt_sigprocmask(SIG_BLOCK, &act.mask, 0, sizeof act.mask);
	for (sig = 1; sig <= LIBSYS_NSIG; sig++) {
		if (sig == SIGKILL || sig == SIGSTOP)
			continue;
		has[sig] = sys_tkill((int)sys_gettid(), sig) == 0;
		if (!has[sig] && !EMULATED)
			return 4;
		handle(sig, LIBSYS_SIG_IGN, 0);
	}
	sys_rt_sigprocmask(SIG_SETMASK, &none, 0, sizeof none);
	for (sig = 1; sig <= LIBSYS_NSIG; sig++) {
		if (!has[sig])
			continue;
		for (also = sig % LIBSYS_NSIG + 1; !has[also];)
			also = also % LIBSYS_NSIG + 1;
		libsys_sigemptyset(&act.mask);
		libsys_sigaddset(&act.mask, also);
		for (form = 0; form < 2; form++) {
			if (form)
				act.handler.info = check_info;
			else
				act.handler.plain = check;
			act.flags = form ? SA_SIGINFO : 0;
			if (libsys_sigaction(sig, &act, 0) != 0)
				return 1;
			for (i = 0; i < 3; i++) {
				libsys_sigset_t set;

				handled = 0;
				raise_signal(sig);
				if (handled != sig || bad)
					return 2;
				set = blocked();
				if (__builtin_memcmp(&set, &none, sizeof set) != 0)
					return 3;
			}
		}
	}
	return 0;
}
