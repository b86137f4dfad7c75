/* SPDX-License-Identifier: 0BSD */
/* The processors a thread may use: some, of which it is on one, and can be told to keep to it. */
/* shows: getcpu sched_getaffinity sched_setaffinity */
#include "check.h"

int main(void)
{
	unsigned long mask[128] = { 0 }, one[128] = { 0 };
	unsigned int cpu = ~0U, node = ~0U, bits = 8 * sizeof(long);
	long n = OK(sys_sched_getaffinity(0, sizeof(mask), mask));

	CHECK(n > 0 && n % (long)sizeof(long) == 0);
	OK(sys_getcpu(&cpu, &node, 0));
	CHECK(cpu < 1024 * 8 && node != ~0U && (mask[cpu / bits] >> cpu % bits & 1));
	one[cpu / bits] = 1UL << cpu % bits;
	OK(sys_sched_setaffinity(0, sizeof(one), one));
	OK(sys_sched_getaffinity(0, sizeof(mask), mask));
	CHECK(SAME(mask, one, sizeof(long) * (cpu / bits + 1)));
	OK(sys_sched_yield());
	FAILS(sys_sched_getaffinity(0, 1, mask), EINVAL);
	FAILS(sys_sched_getaffinity(0x3fffffff, sizeof(mask), mask), ESRCH);
	FAILS(sys_sched_setaffinity(0, sizeof(one), (unsigned long *)NOWHERE), EFAULT);
	return 0;
}
