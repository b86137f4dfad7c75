/* SPDX-License-Identifier: 0BSD */
/* A handler does not run where the signal is blocked. */
/* signal: SIGABRT */

#include "signals.h"

static void handler(int sig)
{
	(void)sig;
	sys_write(1, "handled\n", 8);
}

int main(void)
{
	on_sigabrt(handler);
	block_sigabrt();
	abort();
}
