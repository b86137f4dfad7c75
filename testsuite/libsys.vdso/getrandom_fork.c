/* SPDX-License-Identifier: 0BSD */
/* A forked child does not get from a state the random bytes that its parent gets. */
#include "check.h"

int main(void)
{
#if defined SYS_NR_fork && defined SYS_NR_wait4
	unsigned int prot, flags;
	libsys_size_t size = libsys_vdso_getrandom_state(&prot, &flags);
	int pipe[2], child, status;
	long mine, its;
	void *state;

	if (size == 0)
		return 0;
#ifdef SYS_NR_mmap2
	state = sys_mmap2(0, 4096, prot, flags, -1, 0);
#else
	state = sys_mmap(0, 4096, prot, flags, -1, 0);
#endif
	CHECK(libsys_vdso_getrandom(&mine, sizeof mine, 0, state, size) == sizeof mine);
	CHECK(sys_pipe2(pipe, 0) == 0);
	child = (int)sys_fork();
	CHECK(child >= 0);
	CHECK(libsys_vdso_getrandom(&mine, sizeof mine, 0, state, size) == sizeof mine);
	if (child == 0)
		return sys_write(pipe[1], (char *)&mine, sizeof mine) != sizeof mine;
	CHECK(sys_wait4(child, &status, 0, 0) == child && status == 0);
	CHECK(sys_read(pipe[0], (char *)&its, sizeof its) == sizeof its);
	CHECK(mine != its);
#endif
	return 0;
}
