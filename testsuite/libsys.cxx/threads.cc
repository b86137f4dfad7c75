/* SPDX-License-Identifier: 0BSD */
/*
 * Of threads that come to a local static at once, one constructs it; each destroys its own
 * thread_local object.
 */
/* stdout: main's own */
/* cflags: -fno-exceptions -fno-rtti */
#include "../libsys.thread/thread.h"

enum { THREADS = 4 };

static int about, constructed, destroyed;

struct Shared {
	int value;

	/* Until all of them are about; those that wait cannot be seen. */
	Shared() : value(7)
	{
		while (__atomic_load_n(&about, __ATOMIC_SEQ_CST) != THREADS)
			sys_sched_yield();
		constructed++; /* by one alone */
	}
};

static Shared &shared()
{
	static Shared only;

	return only;
}

struct Own {
	int value = sys_gettid() > 0;
	~Own()
	{
		if (__atomic_fetch_add(&destroyed, 1, __ATOMIC_SEQ_CST) == THREADS)
			sys_write(1, "main's own", 10);
	}
};

static thread_local Own own;

static int visit(void *)
{
	__atomic_add_fetch(&about, 1, __ATOMIC_SEQ_CST);
	const int right = shared().value == 7 && own.value == 1;
	libsys_thread_end();
	return !right;
}

int main()
{
	struct thread threads[THREADS];

	if (own.value != 1)
		return 1;
	for (struct thread &thread : threads)
		if (libsys_is_error(start(&thread, visit, nullptr)))
			return 2;
	for (struct thread &thread : threads)
		join(&thread);
	return constructed == 1 && destroyed == THREADS ? 0 : 3;
}
