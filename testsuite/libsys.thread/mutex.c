/* SPDX-License-Identifier: 0BSD */
/* A million operations under a futex mutex by eight threads lose none. */
#include "thread.h"

enum { THREADS = 8, TIMES = 125000 };

static int mutex, met;
static volatile long count, sum;
static __thread long own;

static int run(void *arg)
{
	int i;

	meet(&met, THREADS);
	for (i = 0; i < TIMES; i++) {
		long was;

		lock(&mutex);
		was = count;
		if (i % 100 == 0)
			sys_sched_yield();
		count = was + 1;
		unlock(&mutex);
		own++;
	}
	lock(&mutex);
	sum = sum + own;
	unlock(&mutex);
	return arg != 0;
}

int main(void)
{
	struct thread threads[THREADS];
	int i;

	for (i = 0; i < THREADS; i++)
		if (libsys_is_error(start(&threads[i], run, 0)))
			return 1;
	for (i = 0; i < THREADS; i++)
		join(&threads[i]);
	return count == THREADS * TIMES && sum == count ? 0 : 2;
}
