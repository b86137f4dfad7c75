/* SPDX-License-Identifier: 0BSD */
/*
 * The end of a program. One whose main returns, and in which nobody else asks for the end, gets the
 * short one of start.c; those that name libsys_exit get exit.c, and what ends.c has to run if
 * functions were registered.
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

/* Runs what was registered. */
extern CRT_HIDDEN void libsys_ends_run(void);

/*
 * Call a weak function that is defined where it is called. A compiler of MIPS that sees it would
 * not set the register from which another in its stead, which is position-independent, learns its
 * address. (m68k's linker would have PLTs, where the address is taken.)
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
