/* SPDX-License-Identifier: 0BSD */
/* A program's own abort wins, for the library too. */
/* exit: 70 */

#include "signals.h"

extern void __cxa_pure_virtual(void);

void abort(void)
{
	sys_exit_group(70);
	for (;;)
		;
}

int main(void)
{
	__cxa_pure_virtual();
	return 0;
}
