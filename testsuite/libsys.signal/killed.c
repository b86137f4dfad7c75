/* SPDX-License-Identifier: 0BSD */
/* A handler that gives a fault back to the default action. */
/* signal: SIGSEGV */
/* stdout: handled\n */
#include "handlers.h"

static void handler(int sig)
{
	sys_write(1, "handled\n", 8);
	handle(sig, LIBSYS_SIG_DFL, 0);
}

int main(void)
{
	int *volatile null = 0;

	handle(SIGSEGV, handler, 0);
	return *(volatile int *)null;
}
