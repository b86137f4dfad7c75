/* SPDX-License-Identifier: 0BSD */
/* Threads that all make the first call at once each get an answer. */
/* only: x86_64 i386 */
/* emulator: i386: clone with these flags */
#include "clocks.h"
#include <linux/futex.h>

#define THREADS 16

static char stacks[THREADS][16384] __attribute__((__aligned__(16)));
static int tids[THREADS], answers, go;

static int thread(void *arg)
{
	struct LIBSYS_TIMESPEC t = { -1, -1 };
	unsigned int cpu = ~0u;
	char byte;

	(void)arg;
	while (!__atomic_load_n(&go, __ATOMIC_ACQUIRE))
		sys_sched_yield();
	if (libsys_vdso_clock_gettime(CLOCK_MONOTONIC, &t) == 0 && t.tv_sec >= 0 &&
		libsys_vdso_getcpu(&cpu, 0, 0) == 0 && cpu != ~0u &&
		libsys_vdso_getrandom(&byte, 1, 0, 0, 0) == 1)
		__atomic_fetch_add(&answers, 1, __ATOMIC_RELAXED);
	return 0;
}

int main(void)
{
	unsigned long flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD |
		CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;
	unsigned int i;
	int tid;

	for (i = 0; i < THREADS; i++)
		OK(libsys_clone(thread, stacks[i + 1], flags, 0, &tids[i], 0, &tids[i]));
	__atomic_store_n(&go, 1, __ATOMIC_RELEASE);
	for (i = 0; i < THREADS; i++)
		while ((tid = __atomic_load_n(&tids[i], __ATOMIC_ACQUIRE)) != 0)
			sys_futex((void *)&tids[i], FUTEX_WAIT, (unsigned int)tid, 0, 0, 0);
	CHECK(answers == THREADS);
	return 0;
}
