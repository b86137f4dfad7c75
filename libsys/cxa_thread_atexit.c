/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors of thread_local C++ objects. A thread runs its own by libsys_thread_end, and libsys_exit those of the
 * thread that calls it, ahead of static objects: by this member's entry in the fini array, or by cxa_atexit.c's.
 */
#include "ends.h"

/* It is in no shared library. */
static __thread struct ends ends __attribute__((__tls_model__("local-exec")));

extern int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso);

/* Nonzero where there is no memory left to take it. */
int __cxa_thread_atexit(void (*fn)(void *), void *arg, void *dso)
{
	(void)dso;
	return ends_add(&ends, fn, arg);
}

/* A destructor may register others, which run next. */
void libsys_thread_end(void)
{
	struct end end;

	while (ends_take(&ends, &end))
		end.fn(end.arg);
}

/* GNU ld would leave the address of what is weak elsewhere to a dynamic linker (riscv). */
static void run(void)
{
	libsys_thread_end();
}

__attribute__((__section__(".fini_array"), __used__))
static void (*entry)(void) = run;
