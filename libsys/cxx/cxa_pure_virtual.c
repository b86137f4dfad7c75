/* SPDX-License-Identifier: 0BSD */
/*
 * In a C++ object's table, this replaces functions that no class has defined (Itanium C++ ABI
 * 3.2.6).
 */
#include <libsys.h>

extern LIBSYS_NORETURN void abort(void), __cxa_pure_virtual(void);

__attribute__((__weak__)) void __cxa_pure_virtual(void)
{
	abort();
}
