/* SPDX-License-Identifier: 0BSD */
/* exit: 7 */
/* What many threads register at once is all there at the end, each once. */
#include "thread.h"

extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso);

enum { THREADS = 4, TIMES = 2000 };

static char called[THREADS][TIMES];
static __thread int i; /* i386 starts no thread without a thread pointer */

static void count(void *arg)
{
	++*(char *)arg;
}

static int enlist(void *arg)
{
	char *mine = arg;

	for (i = 0; i < TIMES; i++)
		if (__cxa_atexit(count, mine + i, 0))
			sys_exit_group(1);
	return 0;
}

static void check(void *unused)
{
	int i, j;

	(void)unused;
	for (i = 0; i < THREADS; i++)
		for (j = 0; j < TIMES; j++)
			if (called[i][j] != 1)
				sys_exit_group(2);
}

int main(void)
{
	struct thread threads[THREADS];
	int i;

	/* Registered first, so it runs last. */
	if (__cxa_atexit(check, 0, 0))
		return 3;
	for (i = 0; i < THREADS; i++)
		if (libsys_is_error(start(&threads[i], enlist, called[i])))
			return 4;
	for (i = 0; i < THREADS; i++)
		join(&threads[i]);
	return 7;
}
