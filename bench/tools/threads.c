/* SPDX-License-Identifier: 0BSD */
/*
 * threads N: creates and joins N threads, at most 100 at a time, each with a guard and a stack of
 * 64 KiB. With libsys a stack is mapped for each thread, as musl does, or with KEEP kept for the
 * next, as glibc does.
 */
#ifdef LIBSYS
#include <libsys.h>
#include <libsys/portable.h>
#include <linux/futex.h>
#include <linux/mman.h>
#include <linux/sched.h>
#else
#include <pthread.h>
#endif

enum { BATCH = 100, STACK = 65536, GUARD = 4096 };

#ifdef LIBSYS
struct thread {
	char *memory;
	int tid;
};

static int run(void *memory)
{
	(void)memory;
	return 0;
}

static int create(struct thread *t)
{
	libsys_size_t size = GUARD + STACK + libsys_tls_size();

	if (!t->memory) {
		t->memory = libsys_mmap(0, size, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (libsys_is_error(t->memory) || libsys_mprotect(t->memory, GUARD, PROT_NONE) != 0)
			return -1;
	}
	return libsys_clone(run, LIBSYS_STACK(t->memory + GUARD, STACK),
		       CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD |
			       CLONE_SYSVSEM | CLONE_SETTLS | CLONE_PARENT_SETTID |
			       CLONE_CHILD_CLEARTID,
		       t->memory, &t->tid, libsys_tls_init(t->memory + GUARD + STACK), &t->tid) < 0;
}

static int join(struct thread *t)
{
	int value;

	while ((value = __atomic_load_n(&t->tid, __ATOMIC_ACQUIRE)) != 0)
		libsys_futex((unsigned int *)&t->tid, FUTEX_WAIT, (unsigned int)value, 0, 0, 0);
#ifndef KEEP
	libsys_munmap(t->memory, GUARD + STACK + libsys_tls_size());
	t->memory = 0;
#endif
	return 0;
}
#else
struct thread {
	pthread_t thread;
};

static pthread_attr_t attributes;

static void *run(void *memory)
{
	return memory;
}

static int create(struct thread *t)
{
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK);
	pthread_attr_setguardsize(&attributes, GUARD);
	return pthread_create(&t->thread, &attributes, run, 0);
}

static int join(struct thread *t)
{
	return pthread_join(t->thread, 0);
}
#endif

int main(int argc, char **argv)
{
	static struct thread threads[BATCH];
	const char *s = argc > 1 ? argv[1] : "";
	int count = 0, alive, i;

	for (; *s >= '0' && *s <= '9'; s++)
		count = count * 10 + *s - '0';
	for (; count > 0; count -= alive) {
		alive = count < BATCH ? count : BATCH;
		for (i = 0; i < alive; i++)
			if (create(&threads[i]) != 0)
				return 1;
		for (i = 0; i < alive; i++)
			if (join(&threads[i]) != 0)
				return 1;
	}
	return 0;
}
