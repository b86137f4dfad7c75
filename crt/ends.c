/* SPDX-License-Identifier: 0BSD */
/*
 * Shared by __cxa_atexit and __cxa_thread_atexit: their lists, and the end that runs them. The end
 * is the last function of the fini array, so it runs first. If a destructor calls libsys_exit, the
 * rest of the lists runs after it.
 */
#include "end.h"
#include "ends.h"
#include <libsys/portable.h>

/* MAP_ANONYMOUS differs on some ports. */
#ifndef LIBSYS_ANONYMOUS
#define LIBSYS_ANONYMOUS 0x20
#endif

int libsys_ends_add(struct ends *ends, void (*fn)(void *), void *arg)
{
	enum { READ_WRITE = 3, PRIVATE = 2 };
	struct chunk *last = ends->last ? ends->last : &ends->first, *more;

	if (last->used == sizeof last->end / sizeof *last->end) {
		more = libsys_mmap(0, sizeof *more, READ_WRITE, LIBSYS_ANONYMOUS | PRIVATE, -1, 0);
		if (libsys_is_error(more))
			return 1;
		more->before = last;
		last = more;
	}
	ends->last = last;
	last->end[last->used].fn = fn;
	last->end[last->used].arg = arg;
	last->used++;
	return 0;
}

int libsys_ends_take(struct ends *ends, struct end *end)
{
	struct chunk *last = ends->last;

	if (!last)
		return 0;
	if (!last->used && last->before) {
		ends->last = last->before;
		libsys_munmap(last, sizeof *last);
		last = ends->last;
	}
	if (!last->used)
		return 0;
	*end = last->end[--last->used];
	return 1;
}

/* For programs without such functions; the others get cxa_thread_atexit.c's and cxa_atexit.c's. */
__attribute__((__weak__)) void libsys_thread_end(void)
{
}

__attribute__((__weak__)) void libsys_atexit_end(void)
{
}

/*
 * The destructors of thread_local objects run before all others. A function leaves its list before
 * it is called.
 */
void libsys_ends_run(void)
{
	crt_call(libsys_thread_end);
	crt_call(libsys_atexit_end);
}

/*
 * A member's section stands behind those of the program, except that lld and mold put last what
 * link-time optimisation makes. These two take a number beyond all priorities as the last of all.
 * GNU ld sorts it ahead of sections without a number; the function then finds nothing left to do.
 */
static void (*entry)(void) __attribute__((__section__(".fini_array"), __used__)) = libsys_ends_run;
static void (*last_entry)(void)
	__attribute__((__section__(".fini_array.65537"), __used__)) = libsys_ends_run;
