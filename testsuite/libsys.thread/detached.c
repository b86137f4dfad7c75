/* SPDX-License-Identifier: 0BSD */
/*
 * Threads free their own stacks as they leave, while signals rain on them: none runs a handler
 * without a stack.
 */
/* emulator: hexagon: predicate registers, left as a handler has them (linux-user/hexagon/signal.c) */
#include "thread.h"

enum { THREADS = EMULATED ? 50 : 200 }; /* the rain makes each take 20 ms and more */

static char *memory[THREADS];
static int tid[THREADS];
static __thread int number = 1;
static volatile int handled;

static int run(void *arg)
{
	char **stack = arg;

	number++;
	libsys_unmap_exit(*stack, STACK + libsys_tls_size(), 0);
}

static void handler(int sig)
{
	handled = sig;
}

int main(void)
{
	struct libsys_sigaction act = { { handler }, 0, { { 0 } } };
	int i, t, group = (int)sys_gettid();
	char in_core;

	if (libsys_sigaction(SIGUSR1, &act, 0) != 0)
		return 1;
	for (i = 0; i < THREADS; i++) {
		memory[i] = map(STACK + libsys_tls_size());
		if (libsys_is_error(libsys_clone(run, LIBSYS_STACK(memory[i], STACK), THREAD_FLAGS,
			    &memory[i], &tid[i], libsys_tls_init(memory[i] + STACK), &tid[i])))
			return 2;
		while ((t = __atomic_load_n(&tid[i], __ATOMIC_ACQUIRE)) != 0)
			sys_tgkill(group, t, SIGUSR1);
		if (sys_mincore((unsigned long)memory[i], 4096, (unsigned char *)&in_core) !=
			-12 /* ENOMEM */)
			return 3;
		/*
		 * An emulator says that also of memory that may not be read, and knows no better
		 * for a 32-bit program, all of whose addresses it reserves.
		 */
		if ((!EMULATED || sizeof(long) > 4) &&
			sys_msync((unsigned long)memory[i], 4096, 1) != -12)
			return 4;
	}
	return 0;
}
