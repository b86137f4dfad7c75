/* SPDX-License-Identifier: 0BSD */
/*
 * The ordered end of a program that asks for it by name, be it from a destructor, whose fellows are
 * then next, or from several threads, of which the first runs the destructors while the others wait
 * for the end.
 */
#include "end.h"
#include "threads/futex.h"

/* The thread that runs the destructors, and how many functions of the array it has called. */
static int ending;
static unsigned int called;

/* Where there is nothing for it to run: else ends.c's. */
__attribute__((__weak__)) void libsys_ends_run(void)
{
}

static int is_here(int thread)
{
	return libsys_tgkill((int)libsys_getpid(), thread, 0) == 0;
}

/*
 * Returns to one thread. In a child that was forked meanwhile that one is elsewhere, and who asks
 * first takes over.
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
		 * Each list gives a function away before it is called, so what called us has others
		 * left there.
		 */
		crt_call(libsys_ends_run);
		while (end - called != __fini_array_start)
			(*(end - ++called))();
	}
	sys_exit_group(status);
}

extern void libsys_end(int status) __attribute__((__alias__("libsys_exit")));
