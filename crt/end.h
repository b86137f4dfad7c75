/* SPDX-License-Identifier: 0BSD */
/*
 * The end of a program. A program that never names libsys_exit, and ends when main returns, gets
 * the short end in start.c. A program that names it gets exit.c. If functions were registered,
 * ends.c runs them.
 */
#ifndef CRT_END_H
#define CRT_END_H

#include "program.h"

typedef void destructor(void);

/*
 * The linker defines these around the section of their name; the last function there is the first
 * to run.
 */
extern destructor *const __fini_array_start[] CRT_EDGE, *const __fini_array_end[] CRT_EDGE;

extern CRT_HIDDEN LIBSYS_NORETURN void libsys_end(int status);

/* Runs the registered functions. */
extern CRT_HIDDEN void libsys_ends_run(void);

/*
 * Call a weak function that is defined in the file that calls it. On MIPS, a compiler that sees the
 * definition would not set the register that tells position-independent code its own address; the
 * function that replaces the weak one needs it. (On m68k the linker would make PLTs if the address
 * were taken.)
 */
#ifdef __mips__
#define CRT_FORGET(f) __asm__("" : "+r"(f))
#else
#define CRT_FORGET(f) ((void)0)
#endif

static __inline__ void crt_call(destructor *f)
{
	CRT_FORGET(f);
	f();
}

static __inline__ LIBSYS_NORETURN void crt_end(int status)
{
	void (*end)(int) = libsys_end;

	CRT_FORGET(end);
	end(status);
	__builtin_unreachable();
}

#endif
