/* SPDX-License-Identifier: 0BSD */
/*
 * A clone that fails returns the kernel's error to the caller, whose registers are whole, and runs
 * nothing.
 */
#include "process.h"

static int child(void *arg)
{
	*(int *)arg = 1;
	return 0;
}

int main(void)
{
	static char stack[8192];
	int ran = 0, i, sum = 0;

	for (i = 0; i < 10; i++) {
		if (libsys_clone(child, LIBSYS_STACK(stack, sizeof stack), CLONE_THREAD, &ran, 0, 0,
			    0) != -22 /* EINVAL */)
			return 1;
		sum += i;
	}
	return sum == 45 && !ran ? 0 : 2;
}
