/* SPDX-License-Identifier: 0BSD */
/* exit: 7 */
/*
 * Each thread runs what is its own at its end, the last first, more than has room at first; main's
 * is left to libsys_exit.
 */
#include "thread.h"

extern int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso);

enum { THREADS = 3, TIMES = 100 };

static __thread int next;
static int order[TIMES];

/* Called for TIMES - 1 first, for 0 last. */
static void count(void *arg)
{
	if ((int *)arg - order != --next)
		sys_exit_group(1);
}

static int enlist(void *unused)
{
	(void)unused;
	for (next = 0; next < TIMES; next++)
		if (__cxa_thread_atexit(count, order + next, 0))
			sys_exit_group(2);
	libsys_thread_end();
	if (next != 0)
		sys_exit_group(3);
	libsys_thread_end();
	return next;
}

/* main's own is the last to run, and gives the status. */
static void last(void *arg)
{
	(void)arg;
	sys_exit_group(7);
}

int main(void)
{
	struct thread threads[THREADS];
	int i;

	if (__cxa_thread_atexit(last, 0, 0))
		return 5;
	for (i = 0; i < THREADS; i++)
		if (libsys_is_error(start(&threads[i], enlist, 0)))
			return 6;
	for (i = 0; i < THREADS; i++)
		join(&threads[i]);
	return 0;
}
