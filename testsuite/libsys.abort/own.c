/* SPDX-License-Identifier: 0BSD */
/* A program's own abort wins, for the library too. */
/* exit: 70 */
/* cflags: -fstack-protector-all */

#include "signals.h"

extern void __stack_chk_fail(void);

void abort(void)
{
	sys_exit_group(70);
	for (;;)
		;
}

int main(void)
{
	__stack_chk_fail();
	return 0;
}
