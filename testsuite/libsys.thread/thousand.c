/* SPDX-License-Identifier: 0BSD */
/*
 * A thousand threads are started and joined, a hundred alive at once, each with thread-local data
 * of its own.
 */
#include "thread.h"

/* scripts/stress has a thousand at once, a hundred times. */
#ifndef ROUNDS
#define AT_ONCE 100
#define ROUNDS 10
#endif

static __thread int number = 42;
static __thread long zero[100];
static __thread char text[] = "text";
static int met[ROUNDS], left[ROUNDS], bad;

struct job {
	struct thread thread;
	int round, number;
};

static int run(void *arg)
{
	struct job *job = arg;
	int i;

	if (number != 42 || text[0] != 't' || text[3] != 't' || text[4])
		__atomic_add_fetch(&bad, 1, __ATOMIC_RELAXED);
	for (i = 0; i < 100; i++)
		if (zero[i])
			__atomic_add_fetch(&bad, 1, __ATOMIC_RELAXED);
	number = job->number;
	for (i = 0; i < 100; i++)
		zero[i] = job->number;
	meet(&met[job->round], AT_ONCE + 1);
	/* All hundred and the first thread have written by now. */
	if (number != job->number || text[0] != 't')
		__atomic_add_fetch(&bad, 1, __ATOMIC_RELAXED);
	for (i = 0; i < 100; i++)
		if (zero[i] != job->number)
			__atomic_add_fetch(&bad, 1, __ATOMIC_RELAXED);
	__atomic_add_fetch(&left[job->round], 1, __ATOMIC_RELAXED);
	return 0;
}

int main(void)
{
	static struct job jobs[AT_ONCE];
	int round, i;

	for (round = 0; round < ROUNDS; round++) {
		for (i = 0; i < AT_ONCE; i++) {
			jobs[i].round = round;
			jobs[i].number = 1000 * round + i;
			if (libsys_is_error(start(&jobs[i].thread, run, &jobs[i])))
				return 1;
		}
		number = -1;
		text[0] = 'T';
		meet(&met[round], AT_ONCE + 1);
		for (i = 0; i < AT_ONCE; i++)
			join(&jobs[i].thread);
		if (left[round] != AT_ONCE || number != -1 || text[0] != 'T')
			return 2;
	}
	return bad ? 3 : 0;
}
