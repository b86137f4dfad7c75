/* SPDX-License-Identifier: 0BSD */
/* The bare form: libsys_start gets the stack pointer and nothing else is linked in. */
/* exit: 69 */
/* args: one two */
/* stdout: Hello, world!\n */
#include <libsys.h>

void libsys_start(const void *stack)
{
	sys_write(1, "Hello, world!\n", 14);
	sys_exit(*(const long *)stack == 3 ? 69 : 1);
}
