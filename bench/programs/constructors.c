/* SPDX-License-Identifier: 0BSD */
/* One function before main and one after it. */
#include "io.h"

__attribute__((__constructor__)) static void before(void)
{
	write(1, "before ", 7);
}

__attribute__((__destructor__)) static void behind(void)
{
	write(1, "behind\n", 7);
}

int main(void)
{
	write(1, "main ", 5);
	return 0;
}
