/* SPDX-License-Identifier: 0BSD */
/* So it does where that is blocked. */
/* signal: SIGABRT */

#include "signals.h"

int main(void)
{
	block_sigabrt();
	abort();
}
