/* SPDX-License-Identifier: 0BSD */
/* A handler may end the program in its own way. */
/* exit: 69 */

#include "signals.h"

static void handler(int sig)
{
	(void)sig;
	sys_exit_group(69);
}

int main(void)
{
	on_sigabrt(handler);
	abort();
}
