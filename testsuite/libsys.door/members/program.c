/* SPDX-License-Identifier: 0BSD */
/* A vfork whose child ends at once, and a thread that frees its stack at its end. */
#include "../../libsys.thread/thread.h"

static int tid;

static int run(void *stack)
{
	libsys_unmap_exit(stack, STACK + libsys_tls_size(), 0);
}

int main(void)
{
	char *memory = map(STACK + libsys_tls_size());
	int t;

	if (libsys_vfork() == 0)
		sys_exit(0);
	if (libsys_is_error(libsys_clone(run, LIBSYS_STACK(memory, STACK), THREAD_FLAGS, memory,
		    &tid, libsys_tls_init(memory + STACK), &tid)))
		return 1;
	while ((t = __atomic_load_n(&tid, __ATOMIC_ACQUIRE)) != 0)
		sleep_on(&tid, t);
	return 0;
}
