/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors of thread_local C++ objects. libsys_thread_end runs those of the calling thread.
 * libsys_exit runs those of the thread that calls it before those of static objects: ends.c.
 */
#include "crt/ends.h"

/* libsys is in no shared library. */
static __thread struct ends ends __attribute__((__tls_model__("local-exec")));

extern int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso);

/* Nonzero if there is no memory left for it. */
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
