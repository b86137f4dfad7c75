/* SPDX-License-Identifier: 0BSD */
/* Stops in a handler below another handler, of either form, for gdb to look back from. */
#include "../handlers.h"

static void inner(int sig, struct siginfo *info, void *context)
{
	(void)sig;
	(void)info;
	(void)context;
	__builtin_trap();
}

static __attribute__((__noinline__)) void raise_inner(void)
{
	raise_signal(SIGUSR2);
	__asm__ __volatile__("");
}

static void outer(int sig)
{
	(void)sig;
	raise_inner();
	__asm__ __volatile__("");
}

static __attribute__((__noinline__)) void raise_outer(void)
{
	raise_signal(SIGUSR1);
	__asm__ __volatile__("");
}

int main(void)
{
	handle(SIGUSR1, outer, 0);
	handle_info(SIGUSR2, inner, 0);
	raise_outer();
	__asm__ __volatile__("");
	return 0;
}
