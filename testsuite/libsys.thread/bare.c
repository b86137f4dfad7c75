/* SPDX-License-Identifier: 0BSD */
/* A program with a libsys_start of its own gives its first thread a block itself. */
/* exit: 69 */
#include "thread.h"

static __thread int number = 42;

void libsys_start(const void *stack)
{
	static char zero[65536], *block;
	int first, i;

	(void)stack;
	block = map(libsys_tls_size());
	/* As often as one likes. */
	for (i = 0; i < 10; i++) {
		if (libsys_tls_enter(zero + sizeof zero / 2) != 0)
			sys_exit_group(2);
		if (libsys_tls_enter(libsys_tls_init(block)) != 0)
			sys_exit_group(3);
	}
	first = number++;
	sys_exit_group(first == 42 && number == 43 ? 69 : 1);
}
