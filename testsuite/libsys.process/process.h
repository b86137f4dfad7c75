/* SPDX-License-Identifier: 0BSD */
/* What the tests of processes share. */
#include <libsys.h>
#include <linux/sched.h>
#include <linux/signal.h>
#include <linux/wait.h>

/* Waits for a child and returns its exit status, or -1 if it did not exit. */
static __inline__ int status(long pid)
{
	struct siginfo info;

	if (libsys_is_error(pid) || sys_waitid(P_PID, (int)pid, &info, WEXITED | __WALL, 0) != 0)
		return -1;
	return info.si_code == CLD_EXITED ? info.si_status : -1;
}

/*
 * Whether the stack is aligned as its ABI asks for. A function relies on that for types no more
 * aligned than the stack; for others, it aligns its own frame.
 */
static __inline__ int stack_aligned(void)
{
	long long word[1], *volatile p = word;

	return (unsigned long)p % __alignof__(*p) == 0;
}

/*
 * Starts 33 children, each on a stack that is given to the byte, which end with the number they
 * get.
 */
static __inline__ int start_each(int (*child)(void *), char *stack, unsigned long size,
	unsigned long flags)
{
	char *start = LIBSYS_STACK(stack, size);
	int i, number = 42;

	for (i = 0; i < 33; i++)
		if (status(libsys_clone(child, start - i, flags | SIGCHLD, &number, 0, 0, 0)) != 42)
			return 0;
	return 1;
}
