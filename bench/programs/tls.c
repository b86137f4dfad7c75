/* SPDX-License-Identifier: 0BSD */
/* Two thread-local variables, one of them with a value. */
#include "io.h"

__thread volatile int set = 69, zero;

int main(void)
{
	zero += set;
	write(1, "tls\n", 4);
	return zero - 69;
}
