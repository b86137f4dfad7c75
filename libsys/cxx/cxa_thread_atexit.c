/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors of thread_local C++ objects. A thread runs its own by libsys_thread_end, and
 * libsys_exit those of the thread that calls it, ahead of static objects, by ends.c.
 */
#include "crt/ends.h"

/* It is in no shared library. */
static __thread struct ends ends __attribute__((__tls_model__("local-exec")));

extern int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso);

/* Nonzero where there is no memory left to take it. */
int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso)
{
	(void)dso;
	return libsys_ends_add(&ends, fn, arg);
}

/* A destructor may register others, which run next. */
void libsys_thread_end(void)
{
	struct end end;

	while (libsys_ends_take(&ends, &end))
		end.fn(end.arg);
}
