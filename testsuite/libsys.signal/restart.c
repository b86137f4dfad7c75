/* SPDX-License-Identifier: 0BSD */
/*
 * A read that waits goes on after a handler with SA_RESTART, and ends with -EINTR after one
 * without.
 */
#include "../libsys.thread/thread.h"
#include "handlers.h"

static int fds[2], reader, restart;
static int done;
static __thread volatile int own;

static void handler(int sig)
{
	(void)sig;
	if (restart && !done)
		sys_write((unsigned int)fds[1], "x", 1);
	__atomic_store_n(&done, 1, __ATOMIC_RELEASE);
}

/* Whether the reader sleeps: the word behind its name in parentheses is S. */
static int sleeps(void)
{
	char name[40] = "/proc/self/task/", text[100];
	int n = 16, i, digits, fd;

	for (digits = 1, i = reader; i >= 10; i /= 10)
		digits++;
	for (i = reader; digits-- > 0; i /= 10, n++)
		name[16 + digits] = (char)('0' + i % 10);
	__builtin_memcpy(name + n, "/stat", 6);
	fd = (int)sys_openat(-100, name, 0, 0);
	if (fd < 0)
		sys_exit_group(10);
	n = (int)sys_read((unsigned int)fd, text, sizeof text);
	sys_close((unsigned int)fd);
	while (n > 0 && text[n - 1] != ')')
		n--;
	return text[n + 1] == 'S';
}

static int run(void *arg)
{
	own = 1;
	while (!__atomic_load_n(&done, __ATOMIC_ACQUIRE)) {
		if (sleeps())
			sys_tkill(reader, SIGUSR1);
		sys_sched_yield();
	}
	return arg != 0;
}

/* What the read returned. */
static long attempt(unsigned long flags)
{
	struct thread t;
	char c;
	long r;

	done = 0;
	restart = flags != 0;
	if (handle(SIGUSR1, handler, flags) != 0 || libsys_is_error(start(&t, run, 0)))
		return 0;
	r = sys_read((unsigned int)fds[0], &c, 1);
	join(&t);
	return r;
}

int main(void)
{
	int i;

	reader = (int)sys_gettid();
	if (sys_pipe2(fds, 0) != 0)
		return 1;
	for (i = 0; i < 20; i++) {
		if (attempt(SA_RESTART) != 1)
			return 2;
		if (attempt(0) != -4 /* EINTR */)
			return 3;
	}
	return 0;
}
