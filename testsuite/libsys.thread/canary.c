/* SPDX-License-Identifier: 0BSD */
/* A thread's canary is that of the thread which made its block, and holds in protected code. */
/* cflags: -fstack-protector-all */
/* only: x86_64 x32 i386 powerpc powerpc64 s390x sparc sparc64 */
#include "canary.h"
#include "thread.h"

static __thread int number = 1;
static unsigned long seen, bad;

static __attribute__((__noinline__)) void write_some(volatile char *to, int n)
{
	while (n--)
		to[n] = (char)n;
}

static int run(void *arg)
{
	char some[50];
	struct thread t;

	write_some(some, sizeof some);
	__atomic_add_fetch(&seen, 1, __ATOMIC_RELAXED);
	if (canary() != *(unsigned long *)arg || number++ != 1)
		__atomic_add_fetch(&bad, 1, __ATOMIC_RELAXED);
	if (number == 2 && seen == 1) {
		if (libsys_is_error(start(&t, run, arg)))
			return 1;
		join(&t);
	}
	return some[7] != 7;
}

int main(void)
{
	unsigned long c = canary();
	struct thread t;

	if (c == 0 || libsys_is_error(start(&t, run, &c)))
		return 1;
	join(&t);
	return seen == 2 && !bad ? 0 : 2;
}
