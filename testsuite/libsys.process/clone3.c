/* SPDX-License-Identifier: 0BSD */
/* The same by clone3: a stack of its own or none, a thread pointer, errors. */
/* kernel: clone3 */
#include "process.h"

static __thread int number = 42;
static int done, tid;

static int child(void *arg)
{
	double aligned[4] __attribute__((__aligned__(16))), *volatile p = aligned;

	if ((unsigned long)p % 16 || !stack_aligned())
		return 1;
	done = number++;
	return *(int *)arg;
}

int main(void)
{
	static char stack[8192], block[4096];
	static struct clone_args args;
	const struct clone_args zero = { 0 };
	int want = 69, i;

	args.exit_signal = SIGCHLD;
	if (status(libsys_clone3(&args, sizeof args, child, &want)) != 69 || done)
		return 1;

	for (i = 0; i < 17; i++) {
		args = zero;
		args.exit_signal = SIGCHLD;
		args.flags = CLONE_VM | CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;
		args.stack = (unsigned long)stack;
		args.stack_size = sizeof stack - (unsigned int)i;
		args.parent_tid = args.child_tid = (unsigned long)&tid;
		args.tls = (unsigned long)libsys_tls_init(block);
		done = 0;
		/* All that a kernel knew at first, and all that this header knows. */
		if (status(libsys_clone3(&args, i % 2 ? sizeof args : 64, child, &want)) != 69 ||
			tid)
			return 2;
		if (done != 42 || number != 42 || args.tls != (unsigned long)libsys_tls_init(block))
			return 3;
	}

	if (libsys_clone3(&args, 8, child, &want) != -22 /* EINVAL */)
		return 4;
	if (libsys_clone3(&args, 1 << 20, child, &want) != -7 /* E2BIG */)
		return 5;
	args.flags = CLONE_THREAD;
	if (libsys_clone3(&args, sizeof args, child, &want) != -22)
		return 6;
	args.flags |= CLONE_SETTLS;
	if (libsys_clone3(&args, sizeof args, child, &want) != -22)
		return 7;
	return 0;
}
