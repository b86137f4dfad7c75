/* SPDX-License-Identifier: 0BSD */
/*
 * The end of a program that calls libsys_exit. If a destructor calls it, the destructors that are
 * left run next. If several threads call it, the first runs the destructors and the others wait for
 * the end.
 */
#include "end.h"
#include "threads/futex.h"

/* The thread that runs the destructors, and how many functions of the array it has called. */
static int ending;
static unsigned int called;

/* For programs that have nothing for it to run; the others get ends.c's. */
__attribute__((__weak__)) void libsys_ends_run(void)
{
}

static int is_here(int thread)
{
	return libsys_tgkill((int)libsys_getpid(), thread, 0) == 0;
}

/*
 * Returns in one thread only. A child that was forked meanwhile does not have that thread: there
 * the first caller takes over.
 */
static void be_first(void)
{
	int me = (int)libsys_gettid(), first = 0;

	while (!__atomic_compare_exchange_n(&ending, &first, me, 0, __ATOMIC_ACQUIRE,
		       __ATOMIC_RELAXED) &&
		first != me)
		if (is_here(first)) {
			futex((unsigned int *)&ending, FUTEX_WAIT_PRIVATE, (unsigned int)first);
			first = 0;
		}
}

void libsys_exit(int status)
{
	destructor *const *end = __fini_array_end;

	if (end != __fini_array_start) {
		be_first();
		/*
		 * A function leaves its list before it is called. If one of them called us, the
		 * list still has the others.
		 */
		crt_call(libsys_ends_run);
		while (end - called != __fini_array_start)
			(*(end - ++called))();
	}
	sys_exit_group(status);
}

extern void libsys_end(int status) __attribute__((__alias__("libsys_exit")));
