/* SPDX-License-Identifier: 0BSD */
/*
 * Protected functions run unharmed in constructors, in main and below it, and each run has a canary
 * of its own.
 */
/* not: alpha hppa */
/* cflags: -fstack-protector-all */
#include <libsys.h>

static int sum;

static __attribute__((noinline)) void work(volatile char *buffer, int n)
{
	int i;

	for (i = 0; i < n; i++)
		buffer[i] = (char)i;
	sum += buffer[n - 1];
}

__attribute__((constructor)) static void constructor(void)
{
	char buffer[32];

	work(buffer, 32);
}

int main(void)
{
	char buffer[64];

	work(buffer, 64);
	return sum == 31 + 63 ? 0 : 1;
}
