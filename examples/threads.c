/* SPDX-License-Identifier: 0BSD */
/*
 * threads [N]: N threads (8) add up the primes below 200000, which the first thread hands out
 * through a queue; then 10000 threads that nobody joins free their own stacks. It shows the parts
 * of a threading library: stacks with a guard page, thread-local storage, a mutex and a condition
 * on futexes, a join.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <linux/futex.h>
#include <linux/mman.h>
#include <linux/sched.h>

#define STACK 65536
#define GUARD 65536 /* the largest page size */
#define FLAGS \
	(CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | \
		CLONE_SETTLS)

static void sleep_while(int *word, int value)
{
	libsys_futex((unsigned int *)word, FUTEX_WAIT_PRIVATE, (unsigned int)value, 0, 0, 0);
}

static void wake(int *word, int how_many)
{
	libsys_futex((unsigned int *)word, FUTEX_WAKE_PRIVATE, (unsigned int)how_many, 0, 0, 0);
}

/* A mutex is 0 when free, 1 when taken, 2 when taken and others may sleep on it. */
static void lock(int *mutex)
{
	int was = 0;

	if (__atomic_compare_exchange_n(mutex, &was, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return;
	while (__atomic_exchange_n(mutex, 2, __ATOMIC_ACQUIRE) != 0)
		sleep_while(mutex, 2);
}

static void unlock(int *mutex)
{
	if (__atomic_exchange_n(mutex, 0, __ATOMIC_RELEASE) == 2)
		wake(mutex, 1);
}

/*
 * A condition counts its signals: a thread that has seen an old count does not sleep. Call it with
 * the mutex.
 */
static void wait(int *condition, int *mutex)
{
	int seen = __atomic_load_n(condition, __ATOMIC_RELAXED);

	unlock(mutex);
	sleep_while(condition, seen);
	lock(mutex);
}

static void signal_all(int *condition)
{
	__atomic_add_fetch(condition, 1, __ATOMIC_RELAXED);
	wake(condition, 0x7fffffff);
}

/* One mapping per thread, from below: a guard, the stack, the TLS block. */
static libsys_size_t size(void)
{
	return GUARD + STACK + libsys_tls_size();
}

/* Starts a thread and returns its memory, which run gets as its argument. */
static char *start(int (*run)(void *), unsigned long flags, int *tid)
{
	char *p =
		libsys_mmap(0, size(), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (libsys_is_error(p) || libsys_mprotect(p, GUARD, PROT_NONE) != 0 ||
		libsys_clone(run, LIBSYS_STACK(p + GUARD, STACK), FLAGS | flags, p, tid,
			libsys_tls_init(p + GUARD + STACK), tid) < 0) {
		libsys_write(2, "threads: out of memory or threads\n", 34);
		libsys_exit_group(1);
	}
	return p;
}

/*
 * When a thread is gone, the kernel sets its tid to 0 and wakes those that sleep on it, by a futex
 * that is not private.
 */
static void join(char *memory, int *tid)
{
	int value;

	while ((value = __atomic_load_n(tid, __ATOMIC_ACQUIRE)) != 0)
		libsys_futex((unsigned int *)tid, FUTEX_WAIT, (unsigned int)value, 0, 0, 0);
	libsys_munmap(memory, size());
}

/*
 * All that the threads share, with its mutex. In separate variables, gcc would assume that no
 * inline call and no atomic operation lets another thread change them (-fipa-reference).
 */
static struct {
	int mutex, changed, closed, alive;
	unsigned int queue[16], queued, handed_out, sum;
} shared;
static __thread unsigned int own_sum;

static int is_prime(unsigned int n)
{
	unsigned int d;

	for (d = 2; d * d <= n; d++)
		if (n % d == 0)
			return 0;
	return n > 1;
}

static int add_primes(void *memory)
{
	(void)memory;
	lock(&shared.mutex);
	for (;;) {
		unsigned int n, i;

		while (shared.handed_out == shared.queued && !shared.closed)
			wait(&shared.changed, &shared.mutex);
		if (shared.handed_out == shared.queued)
			break;
		n = shared.queue[shared.handed_out++ % 16];
		signal_all(&shared.changed);
		unlock(&shared.mutex);
		for (i = n; i < n + 100; i++)
			if (is_prime(i))
				own_sum += i;
		lock(&shared.mutex);
	}
	shared.sum += own_sum;
	unlock(&shared.mutex);
	return 0;
}

static int leave(void *memory)
{
	lock(&shared.mutex);
	shared.alive--;
	signal_all(&shared.changed);
	unlock(&shared.mutex);
	libsys_unmap_exit(memory, size(), 0);
}

/* "LABEL NUMBER" on a line. */
static void print(const char *label, unsigned int number)
{
	char text[100], *p = text + sizeof(text);
	libsys_size_t n = __builtin_strlen(label);

	*--p = '\n';
	do
		*--p = (char)('0' + number % 10);
	while (number /= 10);
	p -= n;
	__builtin_memcpy(p, label, n);
	libsys_write(1, p, (libsys_size_t)(text + sizeof(text) - p));
}

int main(int argc, char **argv)
{
	static char *memory[1000];
	static int tid[1000];
	unsigned int count = 8, i;
	const char *s = "";

	if (argc > 1)
		for (count = 0, s = argv[1]; *s >= '0' && *s <= '9' && count <= 1000; s++)
			count = 10 * count + (unsigned int)(*s - '0');
	if (argc > 2 || *s || count < 1 || count > 1000) {
		libsys_write(2, "usage: threads [N], N from 1 to 1000\n", 37);
		return 2;
	}

	for (i = 0; i < count; i++)
		memory[i] = start(add_primes, CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID, &tid[i]);
	lock(&shared.mutex);
	for (i = 0; i < 200000; i += 100) {
		while (shared.queued - shared.handed_out == 16)
			wait(&shared.changed, &shared.mutex);
		shared.queue[shared.queued++ % 16] = i;
		signal_all(&shared.changed);
	}
	shared.closed = 1;
	signal_all(&shared.changed);
	unlock(&shared.mutex);
	for (i = 0; i < count; i++)
		join(memory[i], &tid[i]);
	print("sum of the primes: ", shared.sum);

	lock(&shared.mutex);
	for (i = 0; i < 10000; i++) {
		while (shared.alive == 50)
			wait(&shared.changed, &shared.mutex);
		shared.alive++;
		start(leave, 0, 0);
	}
	while (shared.alive != 0)
		wait(&shared.changed, &shared.mutex);
	unlock(&shared.mutex);
	print("threads that freed their stacks: ", i);
	return 0;
}
