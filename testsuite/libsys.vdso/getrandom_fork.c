/* SPDX-License-Identifier: 0BSD */
/* A forked child does not get from a state the random bytes that its parent gets. */
#include <memory.h>

int main(void)
{
	unsigned int prot, flags;
	libsys_size_t size = libsys_vdso_getrandom_state(&prot, &flags);
	int pipe[2];
	long mine, its, child;
	void *state;

	if (size == 0)
		t_untested();
	state = t_map(4096, (int)prot, (int)flags, -1);
	OK(libsys_vdso_getrandom(&mine, sizeof mine, 0, state, size));
	OK(sys_pipe2(pipe, 0));
	child = OK(t_fork());
	CHECK(libsys_vdso_getrandom(&mine, sizeof mine, 0, state, size) == sizeof mine);
	if (child == 0)
		return sys_write((unsigned int)pipe[1], (char *)&mine, sizeof mine) != sizeof mine;
	CHECK(t_wait(child) == 0);
	CHECK(sys_read((unsigned int)pipe[0], (char *)&its, sizeof its) == sizeof its);
	CHECK(mine != its);
	return 0;
}
