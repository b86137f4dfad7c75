/* SPDX-License-Identifier: 0BSD */
/* The bare form of nothing. */
#include <libsys.h>

void libsys_start(const void *stack)
{
	(void)stack;
	sys_exit(0);
}
