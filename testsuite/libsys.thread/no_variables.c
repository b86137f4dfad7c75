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
	int got = 0;

	if (libsys_tls_size() == 0 || libsys_tls_size() > sizeof block)
		return 1;
	if (libsys_tls_enter(libsys_tls_init(block)) != 0)
		return 2;
	if (libsys_is_error(start(&t, run, &got)))
		return 3;
	join(&t);
	return got == 69 ? 0 : 4;
}
