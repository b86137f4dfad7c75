/* SPDX-License-Identifier: 0BSD */
/* A program without thread-local variables can have thread pointers all the same. */
#include "thread.h"

static int run(void *arg)
{
	*(int *)arg = 69;
	return 0;
}

int main(void)
{
	static char block[256];
	struct thread t;
	int got = 0, i;

	if (libsys_tls_size() == 0 || libsys_tls_size() > sizeof block - 32)
		return 1;
	for (i = 0; i < 32; i++)
		if ((unsigned long)libsys_tls_init(block + i) % (2 * sizeof(long)) != 0)
			return 5;
	if (libsys_tls_enter(libsys_tls_init(block)) != 0)
		return 2;
	if (libsys_is_error(start(&t, run, &got)))
		return 3;
	join(&t);
	return got == 69 ? 0 : 4;
}
