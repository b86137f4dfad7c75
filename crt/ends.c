/* SPDX-License-Identifier: 0BSD */
/*
 * What __cxa_atexit and __cxa_thread_atexit share: their lists, and the end that runs them, as the
 * last function of the fini array, hence the first to run; a destructor that calls libsys_exit is
 * followed by what is left of them.
 */
#include "end.h"
#include "ends.h"
#include <libsys/portable.h>

/* Some ports have another MAP_ANONYMOUS than the rest. */
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

/* Where there are no such: else cxa_thread_atexit.c's and cxa_atexit.c's. */
__attribute__((__weak__)) void libsys_thread_end(void)
{
}

__attribute__((__weak__)) void libsys_atexit_end(void)
{
}

/*
 * Those of thread_local objects are ahead of all. Each list gives a function away before it is
 * called.
 */
void libsys_ends_run(void)
{
	crt_call(libsys_thread_end);
	crt_call(libsys_atexit_end);
}

/*
 * A member's section stands behind those of the program, but lld and mold have last what is made by
 * link-time optimisation. They take a number beyond all priorities for the last of all; GNU ld
 * sorts that ahead of sections without one, where it finds nothing left to do.
 */
static void (*entry)(void) __attribute__((__section__(".fini_array"), __used__)) = libsys_ends_run;
static void (*last_entry)(void)
	__attribute__((__section__(".fini_array.65537"), __used__)) = libsys_ends_run;
