/* SPDX-License-Identifier: 0BSD */
/*
 * The ordered end of a program that asks for it by name, be it from a destructor, whose fellows are then next, or from
 * several threads, of which the first runs the destructors while the others wait for the end.
 */
#include "end.h"
#include "futex.h"

/* The thread that runs the destructors, and the last function of the array that it has called. */
static int ending;
static destructor *const *called;

/* Where there is nothing for them to run: else cxa_atexit.c's and cxa_thread_atexit.c's. */
__attribute__((__weak__)) void libsys_atexit_end(void)
{
}

__attribute__((__weak__)) void libsys_thread_end(void)
{
}

/*
 * A compiler of MIPS that sees a function would not set the register from which another in its stead, which is
 * position-independent, learns its address. (m68k's linker would have PLTs, where the address is taken.)
 */
static void call(destructor *f)
{
#ifdef __mips__
	__asm__("" : "+r"(f));
#endif
	f();
}

static int is_here(int thread)
{
#ifdef SYS_NR_getpid
	return sys_tgkill((int)sys_getpid(), thread, 0) == 0;
#else
	int parent;

	return sys_tgkill((int)sys_getxpid(&parent), thread, 0) == 0;
#endif
}

/* Returns to one thread. In a child that was forked meanwhile that one is elsewhere, and who asks first takes over. */
static void be_first(void)
{
	int me = (int)sys_gettid(), first = 0;

	while (!__atomic_compare_exchange_n(&ending, &first, me, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED) && first != me)
		if (is_here(first)) {
			futex((unsigned int *)&ending, FUTEX_WAIT_PRIVATE, (unsigned int)first);
			first = 0;
		}
}

void libsys_exit(int status)
{
	if (__fini_array_end != __fini_array_start) {
		be_first();
		if (!called)
			called = __fini_array_end;
		/* They take each function off their lists before they call it, so what called us has others left there. */
		call(libsys_thread_end);
		call(libsys_atexit_end);
		while (called != __fini_array_start)
			(*--called)();
	}
	sys_exit_group(status);
}

void libsys_end(int status)
{
	libsys_exit(status);
}
