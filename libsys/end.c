/* SPDX-License-Identifier: 0BSD */
/* The end of a program whose main returns, where nobody asks for it by name: else exit.c's. */
#include "end.h"

/* What __cxa_atexit took is run by a function of the array: ends.c. */
__attribute__((__weak__)) void libsys_end(int status)
{
	destructor *const *f = __fini_array_end;

	while (f != __fini_array_start)
		(*--f)();
	sys_exit_group(status);
}
