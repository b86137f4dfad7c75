/* SPDX-License-Identifier: 0BSD */
/* An empty program in the bare form. */
#include <libsys.h>

void libsys_start(const void *stack)
{
	(void)stack;
	sys_exit(0);
}
