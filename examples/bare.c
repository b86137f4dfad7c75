/* SPDX-License-Identifier: 0BSD */
/*
 * The bare form: libsys_start gets control straight from the entry point, and nothing else is
 * linked in.
 */
#include <libsys.h>

void libsys_start(const void *stack)
{
	(void)stack;
	sys_write(1, "Hello, world!\n", 14);
	sys_exit(69);
}
