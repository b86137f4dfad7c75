/* SPDX-License-Identifier: 0BSD */
/*
 * atexit: what compilers call for static C++ objects with -fno-use-cxa-atexit, and programs
 * themselves.
 */
#include <libsys.h>

extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso), atexit(void (*fn)(void));

static void call(void *arg)
{
	void (*fn)(void);

	__builtin_memcpy(&fn, &arg, sizeof fn);
	fn();
}

/* Nonzero if there is no memory left for it. */
__attribute__((__weak__)) int atexit(void (*fn)(void))
{
	void *arg;

	__builtin_memcpy(&arg, &fn, sizeof arg);
	return __cxa_atexit(call, arg, 0);
}
