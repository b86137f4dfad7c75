/* SPDX-License-Identifier: 0BSD */
/* The ordered end of a program. */
#include <libsys.h>

extern void (*const __fini_array_start[])(void) __attribute__((__visibility__("hidden")));
extern void (*const __fini_array_end[])(void) __attribute__((__visibility__("hidden")));

/* What __cxa_atexit took runs as the last entry of the array, hence first: see atexit.c. */
void libsys_exit(int status)
{
	void (*const *f)(void) = __fini_array_end;

	while (f != __fini_array_start)
		(*--f)();
	sys_exit_group(status);
}
