/* SPDX-License-Identifier: 0BSD */
/* One call in the bare form. */
#include <libsys.h>

void libsys_start(const void *stack)
{
	(void)stack;
	sys_write(1, "Hello, world!\n", 14);
	sys_exit(0);
}
