/* SPDX-License-Identifier: 0BSD */
/* emulator: i386: the signals of many threads */
/* Handlers in threads run on the thread's own alternate stack and see its own thread-local data. */
#include "../libsys.thread/thread.h"
#include "handlers.h"

enum { THREADS = 8, TIMES = 1000, SIZE = 16384 };

static __thread volatile int own, rain;
static __thread char *alternate;
static int ended, bad;

static void count(int sig)
{
	char here;

	if (&here < alternate || &here >= alternate + SIZE)
		__atomic_add_fetch(&bad, 1, __ATOMIC_RELAXED);
	if (sig == SIGUSR1)
		own = own + 1;
	else
		rain = rain + 1;
}

static int run(void *arg)
{
	struct sigaltstack stack;
	int i;

	stack.ss_sp = alternate = arg;
	stack.ss_flags = 0;
	stack.ss_size = SIZE;
	if (sys_sigaltstack(&stack, 0) != 0)
		sys_exit_group(10);
	for (i = 0; i < TIMES; i++) {
		raise_signal(SIGUSR1);
		if (own != i + 1)
			__atomic_add_fetch(&bad, 1, __ATOMIC_RELAXED);
	}
	__atomic_add_fetch(&ended, 1, __ATOMIC_RELEASE);
	/* Not before one of the first thread's signals has come. */
	while (rain == 0)
		sys_sched_yield();
	return 0;
}

int main(void)
{
	static char stacks[THREADS][SIZE];
	struct thread threads[THREADS];
	int i, tid, alive, group = (int)sys_gettid();

	if (handle(SIGUSR1, count, SA_ONSTACK) || handle(SIGUSR2, count, SA_ONSTACK))
		return 1;
	for (i = 0; i < THREADS; i++)
		if (libsys_is_error(start(&threads[i], run, stacks[i])))
			return 2;
	do {
		alive = 0;
		for (i = 0; i < THREADS; i++)
			if ((tid = __atomic_load_n(&threads[i].tid, __ATOMIC_ACQUIRE)) != 0) {
				/* Ahead of sigaltstack it would find no such stack. */
				sys_tgkill(group, tid,
					__atomic_load_n(&ended, __ATOMIC_ACQUIRE) == THREADS
						? SIGUSR2
						: 0);
				alive = 1;
			}
	} while (alive);
	for (i = 0; i < THREADS; i++)
		join(&threads[i]);
	return bad || own || rain ? 3 : 0;
}
