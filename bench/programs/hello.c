/* SPDX-License-Identifier: 0BSD */
/* One call. */
#include "io.h"

int main(void)
{
	write(1, "Hello, world!\n", 14);
	return 0;
}
