/* SPDX-License-Identifier: 0BSD */
/*
 * A child started with a function exits with what that returns; its stack is aligned and its frame
 * the last one.
 */
/* cflags: -fno-omit-frame-pointer -fno-optimize-sibling-calls */
#include "process.h"

static long seen;

static int child(void *arg)
{
	double aligned[4] __attribute__((__aligned__(16))), *volatile p = aligned;

	seen = 1;
	if ((unsigned long)p % 16 || !stack_aligned())
		return 1;
#if defined __x86_64__ || defined __i386__
	if (*(void **)__builtin_frame_address(0) != 0)
		return 2;
#endif
	return *(int *)arg;
}

int main(void)
{
	static char stack[8192];
	int number = 42;

	if (!start_each(child, stack + 64, sizeof stack - 64, 0))
		return 1;
	/* Or be a copy of the caller's. */
	if (status(libsys_clone(child, 0, SIGCHLD, &number, 0, 0, 0)) != 42)
		return 2;
	return seen ? 3 : 0;
}
