/* SPDX-License-Identifier: 0BSD */
/* abort ends the program by SIGABRT. */
/* signal: SIGABRT */

#include "signals.h"

int main(void)
{
	abort();
}
