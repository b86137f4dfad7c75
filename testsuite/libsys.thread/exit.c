/* SPDX-License-Identifier: 0BSD */
/*
 * Threads that ask for the end together: one of them runs each destructor once, in order, while the
 * others wait.
 */
/* exit: 7 */
/* stdout: 321 */
#include "thread.h"

enum { THREADS = 4 };

static int about;
static __thread int mine; /* i386 starts no thread without a thread pointer */

/* Gives the others every opportunity to run ahead. */
static void say(const char *digit)
{
	int i;

	sys_write(1, digit, 1);
	for (i = 0; i < 100; i++)
		sys_sched_yield();
}

__attribute__((destructor(101))) static void third(void)
{
	say("1");
}

__attribute__((destructor(102))) static void second(void)
{
	say("2");
}

__attribute__((destructor(103))) static void first(void)
{
	/* Those who are not the first have come by now, or come later. */
	while (__atomic_load_n(&about, __ATOMIC_SEQ_CST) != THREADS)
		sys_sched_yield();
	say("3");
}

static int end(void *unused)
{
	(void)unused;
	mine++;
	__atomic_add_fetch(&about, 1, __ATOMIC_SEQ_CST);
	libsys_exit(7);
}

int main(void)
{
	static struct thread threads[THREADS];
	int i;

	for (i = 0; i < THREADS; i++)
		if (libsys_is_error(start(&threads[i], end, 0)))
			sys_exit_group(1);
	/* As a return from main. */
	return 7;
}
