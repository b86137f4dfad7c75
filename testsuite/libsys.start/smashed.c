/* SPDX-License-Identifier: 0BSD */
/* A function that writes past its buffer is stopped by its canary. */
/* not: alpha hppa */
/* cflags: -fstack-protector-strong */
/* signal: SIGABRT */
static __attribute__((noinline)) void smash(volatile char *buffer, int n)
{
	while (n--)
		*buffer++ = 'x';
}

static __attribute__((noinline)) int victim(int n)
{
	char buffer[16];

	smash(buffer, n);
	return buffer[0];
}

int main(int argc, char **argv)
{
	(void)argv;
	return victim(16 + 16 * argc);
}
