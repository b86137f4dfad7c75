/* SPDX-License-Identifier: 0BSD */
/* The tutorial's program: write, then exit with 69. */
#include <libsys.h>

void libsys_start(const void *stack)
{
	(void)stack;
	sys_write(1, "Hello, world!\n", 14);
	sys_exit(69);
}
