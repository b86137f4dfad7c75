/* SPDX-License-Identifier: 0BSD */
/* The bare form of one call. */
#include <libsys.h>

void libsys_start(const void *stack)
{
	(void)stack;
	sys_write(1, "Hello, world!\n", 14);
	sys_exit(0);
}
