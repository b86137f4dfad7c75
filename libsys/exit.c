/* SPDX-License-Identifier: 0BSD */
/* The ordered end of a program. */
#include <libsys.h>
#include "program.h"

extern void (*const __fini_array_start[])(void) CRT_EDGE;
extern void (*const __fini_array_end[])(void) CRT_EDGE;

/* What __cxa_atexit took runs as the last entry of the array, hence first: see atexit.c. */
void libsys_exit(int status)
{
	void (*const *f)(void) = __fini_array_end;

	while (f != __fini_array_start)
		(*--f)();
	sys_exit_group(status);
}
