/* SPDX-License-Identifier: 0BSD */
/* Ten thousand vforks: whatever the children write below, the parent goes on behind the call. */
/* calls: vfork */
/* shows: vfork */
#include "process.h"

#if EMULATED
#define TIMES 200
#else
#define TIMES 10000
#endif

static volatile char used;

static __attribute__((__noinline__)) void use_stack(int n)
{
	volatile char some[1000];
	int i;

	for (i = 0; i < 1000; i++)
		some[i] = (char)n;
	if (n)
		use_stack(n - 1);
	used = some[n];
}

static __attribute__((__noinline__)) int child_exits(int code)
{
	volatile int before = code;
	long pid = sys_vfork();

	if (pid == 0) {
		use_stack(3);
		sys_exit(code);
	}
	return before == code && status(pid) == code;
}

int main(void)
{
	int i;

	for (i = 0; i < TIMES; i++)
		if (!child_exits(1 + i % 255))
			return 1;
	return 0;
}
