/* SPDX-License-Identifier: 0BSD */
/*
 * Thread-local variables of large alignment stand aligned in threads too, from blocks that begin
 * anywhere.
 */
#include "thread.h"

static __thread char before = 'b';
static __thread char page[10] __attribute__((aligned(4096))) = "page";
static __thread long line[5] __attribute__((aligned(64)));
static __thread char after = 'a';

static int right(void)
{
	return (unsigned long)page % 4096 == 0 && (unsigned long)line % 64 == 0 && before == 'b' &&
		after == 'a' && page[0] == 'p' && page[3] == 'e' && !page[4] && !line[0] &&
		!line[4];
}

static int run(void *arg)
{
	*(int *)arg = right();
	before = after = 0;
	line[0] = line[4] = page[0] = 1;
	return 0;
}

int main(void)
{
	static char stack[STACK], block[30000] __attribute__((__aligned__(4096)));
	static const int begin[] = { 0, 1, 7, 8, 15, 16, 63, 64, 65, 1000, 4095, 4096, 4097 };
	int i, n, tid, ok;

	if (!right() || libsys_tls_size() > sizeof block - 5000)
		return 1;
	for (i = 0; i < (int)(sizeof begin / sizeof *begin); i++) {
		char *at = block + begin[i], *end = at + libsys_tls_size();

		for (n = 0; n < (int)sizeof block; n++)
			block[n] = 0x5a;
		ok = 0;
		if (libsys_is_error(libsys_clone(run, LIBSYS_STACK(stack, STACK), THREAD_FLAGS, &ok,
			    &tid, libsys_tls_init(at), &tid)))
			return 2;
		while ((n = __atomic_load_n(&tid, __ATOMIC_ACQUIRE)) != 0)
			sleep_on(&tid, n);
		if (!ok || !right())
			return 3;
		/* Nothing is written outside the block. */
		for (n = 0; n < (int)sizeof block; n++)
			if ((block + n < at || block + n >= end) && block[n] != 0x5a)
				return 4;
	}
	return 0;
}
