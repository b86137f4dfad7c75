/* SPDX-License-Identifier: 0BSD */
/* A thread's canary is that of the thread which made its block, and holds in protected code. */
/* cflags: -fstack-protector-all */
/* only: x86_64 x32 i386 */
#include "thread.h"

static __thread int number = 1;
static unsigned long seen, bad;

static __attribute__((__noinline__)) unsigned long canary(void)
{
	unsigned long c;

#if defined __LP64__
	__asm__ __volatile__("movq %%fs:0x28, %0" : "=r"(c));
#elif defined __x86_64__
	__asm__ __volatile__("movl %%fs:0x18, %0" : "=r"(c));
#else
	__asm__ __volatile__("movl %%gs:0x14, %0" : "=r"(c));
#endif
	return c;
}

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
