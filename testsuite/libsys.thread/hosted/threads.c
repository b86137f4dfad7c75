/* SPDX-License-Identifier: 0BSD */
/*
 * examples/threads.c, or a changed copy, EXAMPLE, of which only the birth and the end of threads
 * are a C library's: ThreadSanitizer knows no others. Mutex, condition, queue and join are the
 * example's.
 */
#include <pthread.h>
#include <stdlib.h>
#include <libsys.h>
#include <libsys/portable.h>
#include <linux/futex.h>
#include <linux/sched.h>

struct birth {
	int (*run)(void *);
	void *arg;
	int *tid;
};

/* At a thread's end the kernel does the same. */
static void *live(void *arg)
{
	struct birth b = *(struct birth *)arg;

	free(arg);
	b.run(b.arg);
	__atomic_store_n(b.tid, 0, __ATOMIC_RELEASE);
	libsys_futex((unsigned int *)b.tid, FUTEX_WAKE, 1, 0, 0, 0);
	return 0;
}

static long hosted_clone(int (*run)(void *), unsigned long flags, void *arg, int *tid)
{
	struct birth *b = malloc(sizeof(*b));
	pthread_t thread;

	b->run = run;
	b->arg = arg;
	b->tid = tid;
	if (flags & CLONE_PARENT_SETTID)
		__atomic_store_n(tid, 1, __ATOMIC_RELAXED);
	return -pthread_create(&thread, 0, live, b) ?: -pthread_detach(thread);
}

#define libsys_clone(run, stack, flags, arg, parent, tls, child) \
	hosted_clone(run, flags, arg, child)
#define libsys_tls_size() 64
#define libsys_tls_init(block) (block)
#define libsys_unmap_exit(addr, length, status) (libsys_munmap(addr, length), pthread_exit(0))
#include EXAMPLE
