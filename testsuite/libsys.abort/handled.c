/* SPDX-License-Identifier: 0BSD */
/* So it does when the handler returns, which has run once. */
/* signal: SIGABRT */
/* stdout: handled\n */

#include "signals.h"

static void handler(int sig)
{
	sys_write(1, sig == SIGABRT ? "handled\n" : "another\n", 8);
}

int main(void)
{
	on_sigabrt(handler);
	abort();
}
