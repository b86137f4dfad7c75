/* SPDX-License-Identifier: 0BSD */
/* So it does where that is ignored. */
/* signal: SIGABRT */

#include "signals.h"

int main(void)
{
	on_sigabrt(LIBSYS_SIG_IGN);
	abort();
}
