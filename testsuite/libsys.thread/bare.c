/* SPDX-License-Identifier: 0BSD */
/* A program with a libsys_start of its own gives its first thread a block itself. */
/* exit: 69 */
#include "thread.h"

/* How far a thread pointer is from what it stands for. */
#ifdef __powerpc__
#define BIAS 0x7000
#else
#define BIAS 0
#endif

static __thread int number = 42;

void libsys_start(const void *stack)
{
	static char zero[256], *block;
	int first;

	(void)stack;
	libsys_tls_enter((void *)((unsigned long)zero + 128 + BIAS));
	block = map(libsys_tls_size());
	libsys_tls_enter(libsys_tls_init(block));
	first = number++;
	sys_exit_group(first == 42 && number == 43 ? 69 : 1);
}
