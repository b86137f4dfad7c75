/* SPDX-License-Identifier: 0BSD */
/*
 * A child that shares the memory, on a stack of its own or, while the caller waits, below the
 * caller's frame.
 */
/* kernel: memory shared by processes */
#include "process.h"

static char *seen;

/* Which of two is farther from where the stack begins. */
#ifdef __hppa__
#define DEEPER(one, other) ((one) > (other))
#else
#define DEEPER(one, other) ((one) < (other))
#endif

static int child(void *arg)
{
	seen = __builtin_frame_address(0);
	return *(int *)arg;
}

int main(void)
{
	static char stack[8192];
	int i, number = 42;

	if (!start_each(child, stack + 64, sizeof stack - 64, CLONE_VM))
		return 1;
	if (seen < stack || seen >= stack + sizeof stack)
		return 2;
	if (libsys_is_error(i = (int)libsys_clone(child, 0, CLONE_VM | CLONE_VFORK | SIGCHLD,
				    &number, 0, 0, 0)))
		return 3;
	/* Before it is waited for. */
	if (!DEEPER(seen, (char *)__builtin_frame_address(0)) ||
		(seen >= stack && seen < stack + sizeof stack))
		return 4;
	return status(i) == 42 ? 0 : 5;
}
