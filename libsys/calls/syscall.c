/* SPDX-License-Identifier: 0BSD */
/* A call by number. */
#include <libsys.h>

/*
 * Arguments that the caller did not pass are read, too. That does no harm: the kernel ignores them.
 */
#if defined __x86_64__ && defined __ILP32__
typedef unsigned long argument;
#else
typedef long argument;
#endif
#define NEXT __builtin_va_arg(list, argument)

long libsys_syscall(long nr, ...)
{
	__builtin_va_list list;
	argument a, b, c, d, e, f;
#ifdef LIBSYS_BODY7
	argument g;
#endif

	__builtin_va_start(list, nr);
	a = NEXT;
	b = NEXT;
	c = NEXT;
	d = NEXT;
	e = NEXT;
	f = NEXT;
#ifdef LIBSYS_BODY7
	g = NEXT;
	__builtin_va_end(list);
	return (long)libsys_raw7(nr, a, b, c, d, e, f, g);
#else
	__builtin_va_end(list);
	return (long)libsys_raw6(nr, a, b, c, d, e, f);
#endif
}
