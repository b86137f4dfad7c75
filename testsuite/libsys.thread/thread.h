/* SPDX-License-Identifier: 0BSD */
/*
 * What the tests of threads share: memory, threads to start and join, a futex mutex and a barrier.
 */
#include <libsys.h>
#include <libsys/portable.h>
#include <linux/futex.h>
#include <linux/mman.h>
#include <linux/sched.h>
#include <linux/signal.h>
#include <linux/wait.h>

#define STACK 32768
#define GUARD 65536 /* the largest page there is */

static __inline__ char *map(libsys_size_t length)
{
	return (char *)libsys_mmap(0, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
		-1, 0);
}

/* Sleeps while *word is value; may wake early. */
static __inline__ void sleep_on(int *word, int value)
{
	libsys_futex((unsigned int *)word, FUTEX_WAIT, (unsigned int)value, 0, 0, 0);
}

static __inline__ void wake(int *word, int count)
{
	libsys_futex((unsigned int *)word, FUTEX_WAKE, (unsigned int)count, 0, 0, 0);
}

/* One mapping a thread: the stack, which begins where no page is, and the TLS block. */
struct thread {
	char *memory;
	int tid; /* not 0 until the thread is gone */
};

#define THREAD_FLAGS \
	(CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | \
		CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID)

static __inline__ long start(struct thread *t, int (*fn)(void *), void *arg)
{
	t->memory = map(GUARD + STACK + libsys_tls_size());
	if (libsys_is_error(t->memory))
		return (long)t->memory;
	sys_mprotect((unsigned long)t->memory, GUARD, PROT_NONE);
	return libsys_clone(fn, LIBSYS_STACK(t->memory + GUARD, STACK), THREAD_FLAGS, arg, &t->tid,
		libsys_tls_init(t->memory + GUARD + STACK), &t->tid);
}

static __inline__ void join(struct thread *t)
{
	int tid;

	while ((tid = __atomic_load_n(&t->tid, __ATOMIC_ACQUIRE)) != 0)
		sleep_on(&t->tid, tid);
	sys_munmap((unsigned long)t->memory, GUARD + STACK + libsys_tls_size());
}

/* 0 free, 1 taken, 2 taken and others may sleep. */
static __inline__ void lock(int *mutex)
{
	int was = 0;

	if (__atomic_compare_exchange_n(mutex, &was, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return;
	while (__atomic_exchange_n(mutex, 2, __ATOMIC_ACQUIRE) != 0)
		sleep_on(mutex, 2);
}

static __inline__ void unlock(int *mutex)
{
	if (__atomic_exchange_n(mutex, 0, __ATOMIC_RELEASE) == 2)
		wake(mutex, 1);
}

/* Returns once `all' threads have come. */
static __inline__ void meet(int *come, int all)
{
	int n = __atomic_add_fetch(come, 1, __ATOMIC_ACQ_REL);

	if (n == all)
		wake(come, all);
	for (; n != all; n = __atomic_load_n(come, __ATOMIC_ACQUIRE))
		sleep_on(come, n);
}
