/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors of static C++ objects and what else asks to run at the end (Itanium C++ ABI 3.3.6). libsys_exit finds
 * them by this member's entry in the fini array, the last one, hence the first to run.
 */
#include "futex.h"

struct end {
	void (*fn)(void *);
	void *arg;
};

enum { CHUNK = 32 };

/* The first ones have room here; for more, one mapping at a time. */
static struct chunk {
	struct chunk *before;
	unsigned int used;
	struct end end[CHUNK];
} first, *last = &first;
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

/* Some ports have another MAP_ANONYMOUS than the rest. */
#ifndef LIBSYS_ANONYMOUS
#define LIBSYS_ANONYMOUS 0x20
#endif
#if defined SYS_NR_mmap2
#define MAP(size) sys_mmap2(0, size, 3, LIBSYS_ANONYMOUS | 2, (unsigned long)-1, 0)
#elif defined LIBSYS_TAG_old_mmap
static void *map(unsigned long size)
{
	unsigned long args[6] = { 0, size, 3, LIBSYS_ANONYMOUS | 2, (unsigned long)-1, 0 };

	return sys_mmap((struct mmap_arg_struct *)args);
}
#define MAP(size) map(size)
#else
#define MAP(size) sys_mmap(0, size, 3, LIBSYS_ANONYMOUS | 2, (unsigned long)-1, 0)
#endif

extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso);

/* Nonzero where there is no memory left to take it. */
int __cxa_atexit(void (*fn)(void *), void *arg, void *dso)
{
	struct chunk *more;
	int failed = 0;

	(void)dso;
	take();
	if (last->used == CHUNK) {
		more = MAP(sizeof *more);
		if (libsys_is_error(more)) {
			failed = 1;
		} else {
			more->before = last;
			last = more;
		}
	}
	if (!failed) {
		last->end[last->used].fn = fn;
		last->end[last->used].arg = arg;
		last->used++;
	}
	give();
	return failed;
}

/* A destructor may register others, which run next. */
static void run(void)
{
	struct end end;

	for (;;) {
		take();
		if (!last->used && last->before)
			last = last->before;
		if (!last->used)
			break;
		end = last->end[--last->used];
		give();
		end.fn(end.arg);
	}
	give();
}

__attribute__((__section__(".fini_array"), __used__))
static void (*entry)(void) = run;
