/* SPDX-License-Identifier: 0BSD */
/* A thread bound to its processor is told the same by the vDSO as by the system call. */
#include <check.h>

#define BITS (8 * sizeof(unsigned long))

int main(void)
{
	static unsigned long set[8192 / BITS];
	unsigned int cpu, node, c = ~0u, n = ~0u;

	CHECK(sys_getcpu(&cpu, 0, 0) == 0);
	set[cpu / BITS] = 1ul << cpu % BITS;
	CHECK(sys_sched_setaffinity(0, sizeof set, set) == 0);
	CHECK(sys_getcpu(&cpu, &node, 0) == 0);
	CHECK(libsys_vdso_getcpu(&c, &n, 0) == 0);
	CHECK(c == cpu && n == node);
	c = n = ~0u;
	CHECK(libsys_vdso_getcpu(&c, 0, 0) == 0 && c == cpu);
	CHECK(libsys_vdso_getcpu(0, &n, 0) == 0 && n == node);
	return 0;
}
