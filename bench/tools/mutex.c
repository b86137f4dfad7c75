/* SPDX-License-Identifier: 0BSD */
/*
 * mutex THREADS: prints what it takes to lock and unlock a mutex, in picoseconds, while so many
 * threads do. With libsys that is the mutex of examples/threads.c. A thread that alone uses it is
 * not the first one: C libraries lock nothing in a process of one thread.
 */
#ifdef LIBSYS
#define main example
#include "../../examples/threads.c"
#undef main
#include <linux/time_types.h>
typedef struct __kernel_timespec timespec;
#define clock_gettime libsys_vdso_clock_gettime
#define write libsys_write
static int mutex;
#else
#include <pthread.h>
#include <time.h>
#include <unistd.h>
typedef struct timespec timespec;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
#define lock pthread_mutex_lock
#define unlock pthread_mutex_unlock
#endif

enum { MOST = 8, PAIRS = 400000 };

static int threads;
static volatile int counter;

static void turns(void)
{
	int i;

	for (i = 0; i < PAIRS / threads; i++) {
		lock(&mutex);
		counter = counter + 1;
		unlock(&mutex);
	}
}

#ifdef LIBSYS
static int body(void *memory)
{
	(void)memory;
	turns();
	return 0;
}

static void run_all(void)
{
	static char *memory[MOST];
	static int tid[MOST];
	int i;

	for (i = 0; i < threads; i++)
		memory[i] = start(body, CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID, &tid[i]);
	for (i = 0; i < threads; i++)
		join(memory[i], &tid[i]);
}
#else
static void *body(void *argument)
{
	turns();
	return argument;
}

static void run_all(void)
{
	pthread_t thread[MOST];
	int i;

	for (i = 0; i < threads; i++)
		if (pthread_create(&thread[i], 0, body, 0) != 0)
			_exit(1);
	for (i = 0; i < threads; i++)
		pthread_join(thread[i], 0);
}
#endif

int main(int argc, char **argv)
{
	timespec from, to;
	char digits[24], *p = digits + sizeof(digits);
	long took;

	threads = argc == 2 ? argv[1][0] - '0' : 0;
	if (threads < 1 || threads > MOST)
		return 2;
	clock_gettime(1 /* CLOCK_MONOTONIC */, &from);
	run_all();
	clock_gettime(1, &to);
	took = ((to.tv_sec - from.tv_sec) * 1000000000 + to.tv_nsec - from.tv_nsec) * 1000 / PAIRS;
	do
		*--p = (char)('0' + took % 10);
	while (took /= 10);
	write(1, p, (unsigned long)(digits + sizeof(digits) - p));
	return counter != PAIRS / threads * threads;
}
