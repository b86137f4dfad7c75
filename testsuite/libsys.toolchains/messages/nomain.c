/* SPDX-License-Identifier: 0BSD */
#include <libsys.h>

int helper(void);

int helper(void)
{
	return (int)sys_getpid();
}
