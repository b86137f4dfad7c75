/* SPDX-License-Identifier: 0BSD */
/*
 * Handlers nested three deep on an alternate stack, and a fault of the ordinary stack handled
 * there.
 */
#include "handlers.h"

enum { SIZE = 65536 };
static char alternate[SIZE];
static char *volatile frames[3];
static volatile int depth, faults;

/* The stack grows down, on PA-RISC up. */
#ifdef __hppa__
#define DEEPER(a, b) ((a) > (b))
#else
#define DEEPER(a, b) ((a) < (b))
#endif

static int on_alternate(const char *p)
{
	return p >= alternate && p < alternate + SIZE;
}

static void handler(int sig)
{
	volatile char local[100];
	int i, me = depth++;

	for (i = 0; i < 100; i++)
		local[i] = (char)(me + i);
	frames[me] = (char *)local;
	if (me < 2)
		raise_signal(me ? SIGTERM : SIGUSR2);
	for (i = 0; i < 100; i++)
		if (local[i] != (char)(me + i))
			sys_exit_group(10);
	(void)sig;
}

static void fault(int sig, struct siginfo *info, void *context)
{
	char here = 0;

	(void)sig;
	(void)info;
	(void)context;
	sys_exit_group(on_alternate(&here) && ++faults == 1 ? 0 : 11);
}

static int overflow(volatile int n)
{
	volatile char local[1000];

	local[n % 1000] = 1;
	return n < 0 ? 0 : overflow(n + 1) + local[0];
}

int main(void)
{
	struct sigaltstack stack, now;
	char here = 0;
	int i;

	stack.ss_sp = alternate;
	stack.ss_flags = 0;
	stack.ss_size = SIZE;
	if (sys_sigaltstack(&stack, 0) != 0)
		return 1;
	if (handle(SIGUSR1, handler, SA_ONSTACK) || handle(SIGUSR2, handler, SA_ONSTACK) ||
		handle(SIGTERM, handler, 0))
		return 2;
	raise_signal(SIGUSR1);
	for (i = 0; i < 3; i++)
		if (!on_alternate(frames[i]) || (i && !DEEPER(frames[i], frames[i - 1])))
			return 3;
	if (sys_sigaltstack(0, &now) != 0 || now.ss_flags != 0)
		return 4;
	depth = 2;
	raise_signal(SIGTERM);
	if (depth != 3 || on_alternate(frames[2]) || !DEEPER(frames[2], &here))
		return 5;
	if (handle_info(SIGSEGV, fault, SA_ONSTACK))
		return 6;
	return overflow(0) ? 7 : 8;
}
