/* SPDX-License-Identifier: 0BSD */
/* A handler may call abort itself. */
/* signal: SIGABRT */
/* stdout: handled\n */

#include "signals.h"

static void handler(int sig)
{
	(void)sig;
	sys_write(1, "handled\n", 8);
	abort();
}

int main(void)
{
	on_sigabrt(handler);
	abort();
}
