/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors of static C++ objects and other functions that are to run at the end (Itanium C++ ABI
 * 3.3.6). ends.c runs them.
 */
#include "crt/ends.h"
#include "threads/futex.h"

static struct ends ends;
/* 0 is free, 1 taken, 2 taken and perhaps waited for. */
static unsigned int lock;

static void take(void)
{
	if (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE))
		while (__atomic_exchange_n(&lock, 2, __ATOMIC_ACQUIRE))
			futex(&lock, FUTEX_WAIT_PRIVATE, 2);
}

static void give(void)
{
	if (__atomic_exchange_n(&lock, 0, __ATOMIC_RELEASE) == 2)
		futex(&lock, FUTEX_WAKE_PRIVATE, 1);
}

extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso);

/* Nonzero if there is no memory left for it. */
int __cxa_atexit(void (*fn)(void *), void *arg, void *dso)
{
	int failed;

	(void)dso;
	take();
	failed = libsys_ends_add(&ends, fn, arg);
	give();
	return failed;
}

/* A destructor may register others, which run next. */
void libsys_atexit_end(void)
{
	struct end end;
	int some;

	do {
		take();
		some = libsys_ends_take(&ends, &end);
		give();
		if (some)
			end.fn(end.arg);
	} while (some);
}
