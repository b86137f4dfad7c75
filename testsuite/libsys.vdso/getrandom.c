/* SPDX-License-Identifier: 0BSD */
/*
 * Random bytes with and without a state: all that were asked for, never the same twice, errors
 * passed on.
 */
#include <memory.h>

static void with_state(void *state, libsys_size_t size)
{
	static unsigned char a[1000], b[1000];

	CHECK((libsys_size_t)OK(libsys_vdso_getrandom(a, sizeof a, 0, state, size)) == sizeof a);
	CHECK((libsys_size_t)OK(libsys_vdso_getrandom(b, sizeof b, 0, state, size)) == sizeof b);
	CHECK(!SAME(a, b, 16) && !SAME(a, a + 500, 16) && !SAME(a + 984, b + 984, 16));
	/* Not a byte beyond. */
	b[7] = a[7] = 77;
	CHECK(libsys_vdso_getrandom(a, 7, 0, state, size) == 7 && a[7] == 77);
	CHECK(libsys_vdso_getrandom(a, 0, 0, state, size) == 0);
	FAILS(libsys_vdso_getrandom(a, 7, ~0u, state, size), EINVAL);
}

int main(void)
{
	unsigned int prot, flags;
	libsys_size_t size = libsys_vdso_getrandom_state(&prot, &flags);
	char *room;

	with_state(0, 0);
	with_state(0, size);
	if (size == 0)
		return 0;
	CHECK(size <= 4096);
	room = t_map(4096, (int)prot, (int)flags, -1);
	with_state(room, size);
	with_state(room + (4096 - size) / 64 * 64, size);
	/* A size that is none makes it the system call's. */
	with_state(room, size + 1);
	return 0;
}
