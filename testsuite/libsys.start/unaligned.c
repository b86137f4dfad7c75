/* SPDX-License-Identifier: 0BSD */
/* _start aligns the stack, however it finds it. */
/* only: i386 hexagon */
/* kind: static */
#include "check.h"

static long stack[16384] __attribute__((__aligned__(16)));
static int again;

/* main would align its own frame. */
static __attribute__((__constructor__)) void see(void)
{
	long long word[1], *volatile p = word;
#ifdef __i386__
	double four[4] __attribute__((__aligned__(16))), *volatile q = four;

	if ((unsigned long)q % 16)
		sys_exit_group(6);
#endif
	if (again)
		sys_exit_group((unsigned long)p % 8 ? 6 : 5);
}

int main(void)
{
	/* No argument, no environment, an empty auxiliary vector: all is zero. */
	long *argc = stack + 16001, child;

	child = OK(t_fork());
	if (child == 0) {
		again = 1;
#ifdef __i386__
		__asm__ __volatile__("movl %0, %%esp\n\tjmp _start" : : "r"(argc) : "memory");
#else
		__asm__ __volatile__("r29 = %0\n\tjump _start" : : "r"(argc) : "memory");
#endif
	}
	return t_wait(child) != 5;
}
