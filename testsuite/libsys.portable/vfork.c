/* SPDX-License-Identifier: 0BSD */
/* The child of vfork has the parent's memory, of which the parent finds its own stack as it was. */
/* kernel: vfork */
#include "check.h"
#include <libsys/portable.h>

static __attribute__((__noinline__)) void change_the_stack(volatile char *shared)
{
	volatile char below[512];
	unsigned int i;

	for (i = 0; i < sizeof(below); i++)
		below[i] = (char)i;
	*shared = below[7];
}

static __attribute__((__noinline__)) void end(volatile char *shared)
{
	change_the_stack(shared);
	libsys_exit_group(5);
}

/*
 * Apart from other calls: of those beside vfork gcc says, on ARM, that their registers may be lost.
 */
static __attribute__((__noinline__)) long start(volatile char *shared)
{
	long child = libsys_vfork();

	if (child == 0)
		end(shared);
	return child;
}

int main(void)
{
	volatile char shared = 0;
	int status = -1;
	long child = OK(start(&shared));

	CHECK(libsys_wait4((int)child, &status, 0, 0) == child && status == 5 << 8);
	CHECK(shared == 7);
	return 0;
}
