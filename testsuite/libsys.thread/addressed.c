/* SPDX-License-Identifier: 0BSD */
/*
 * A signal that tgkill sends to a thread comes to that thread, in its handler and as what
 * sigsuspend waits for, and each comes once. The first thread, which sends them, gets none.
 */
#include "thread.h"

#ifndef TIMES /* scripts/stress sends a thousand to each of a hundred */
#define THREADS 10
#define TIMES 20
#endif

static __thread int own, strange;
static int answers, bad;

static void handler(int sig)
{
	own++;
	strange |= sig != SIGUSR1;
}

static int run(void *arg)
{
	libsys_sigset_t none;
	int i, *tid = arg;

	libsys_sigemptyset(&none);
	for (i = 1; i <= TIMES; i++) {
		libsys_sigsuspend(&none);
		if (own != i || strange || sys_gettid() != *tid)
			__atomic_store_n(&bad, 1, __ATOMIC_RELAXED);
		if (__atomic_add_fetch(&answers, 1, __ATOMIC_ACQ_REL) % THREADS == 0)
			wake(&answers, 1);
	}
	return 0;
}

int main(void)
{
	static struct thread threads[THREADS];
	struct libsys_sigaction act = { { handler }, 0, { { 0 } } };
	int time, i, n, group = (int)sys_gettid();
	libsys_sigset_t set;

	libsys_sigemptyset(&set);
	libsys_sigaddset(&set, SIGUSR1);
	if (libsys_sigprocmask(SIG_BLOCK, &set, 0) != 0 || libsys_sigaction(SIGUSR1, &act, 0) != 0)
		return 1;
	for (i = 0; i < THREADS; i++)
		if (libsys_is_error(start(&threads[i], run, &threads[i].tid)))
			return 2;
	for (time = 1; time <= TIMES; time++) {
		for (i = THREADS; i-- > 0;)
			if (sys_tgkill(group, threads[i].tid, SIGUSR1) != 0)
				return 3;
		while ((n = __atomic_load_n(&answers, __ATOMIC_ACQUIRE)) != time * THREADS)
			sleep_on(&answers, n);
	}
	for (i = 0; i < THREADS; i++)
		join(&threads[i]);
	return bad || own ? 4 : 0;
}
