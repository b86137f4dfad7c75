/* SPDX-License-Identifier: 0BSD */
/*
 * Threads that meet a local static under construction sleep until it is done, or until it is theirs
 * to construct.
 */
#include "thread.h"

extern int __cxa_guard_acquire(char *guard);
extern void __cxa_guard_release(char *guard), __cxa_guard_abort(char *guard);

enum { THREADS = 4 };

static char guard[8] __attribute__((__aligned__(8)));
static int about, constructed;
static __thread int visits; /* i386 starts no thread without a thread pointer */

/* The first to get it constructs; all others see that it is done. */
static int visit(void *unused)
{
	(void)unused;
	visits++;
	__atomic_add_fetch(&about, 1, __ATOMIC_SEQ_CST);
	if (__cxa_guard_acquire(guard)) {
		__atomic_add_fetch(&constructed, 1, __ATOMIC_SEQ_CST);
		__cxa_guard_release(guard);
	}
	return visits != 1;
}

/* Whether somebody sleeps: the guard is then no longer what the constructing thread made of it. */
static int waited(const char *before)
{
	int i;

	for (i = 0; i < 8; i++)
		if (__atomic_load_n(&guard[i], __ATOMIC_SEQ_CST) != before[i])
			return 1;
	return 0;
}

int main(void)
{
	struct thread threads[THREADS];
	char before[8];
	int i;

	if (__cxa_guard_acquire(guard) != 1)
		return 1;
	for (i = 0; i < 8; i++)
		before[i] = guard[i];
	for (i = 0; i < THREADS; i++)
		if (libsys_is_error(start(&threads[i], visit, 0)))
			return 2;
	while (__atomic_load_n(&about, __ATOMIC_SEQ_CST) != THREADS || !waited(before))
		sys_sched_yield();
	__cxa_guard_abort(guard);
	for (i = 0; i < THREADS; i++)
		join(&threads[i]);
	return constructed == 1 && __cxa_guard_acquire(guard) == 0 ? 0 : 3;
}
