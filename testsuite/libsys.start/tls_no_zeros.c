/* SPDX-License-Identifier: 0BSD */
/*
 * Thread-local variables that all have a value, in memory of their own, up to the thread pointer:
 * start-up writes no zero behind them.
 */
#include <libsys.h>

enum { COUNT = 65536 / sizeof(long) };

static __thread long values[COUNT] = { [0] = 1, [COUNT - 1] = 2 };

int main(void)
{
	/* An address is made from the word at the thread pointer. */
	long *volatile address = values;

	return address != &values[0] || address[COUNT - 1] != 2 || values[0] != 1 || values[1] != 0;
}
