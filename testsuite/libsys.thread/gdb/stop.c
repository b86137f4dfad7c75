/* SPDX-License-Identifier: 0BSD */
/* Stops in a thread, for gdb to look back from. */
#include "../thread.h"

static __thread volatile int own;

static int run(void *arg)
{
	own = arg != 0;
	__builtin_trap();
}

int main(void)
{
	struct thread t;

	own = 1;
	if (libsys_is_error(start(&t, run, 0)))
		return 1;
	join(&t);
	return 0;
}
