/* SPDX-License-Identifier: 0BSD */
/* The kernel tells what the processor has, and knows no key that is none. */
/* calls: riscv_hwprobe */
/* shows: riscv_hwprobe */
#include "check.h"

/*
 * As struct riscv_hwprobe; the key tells of the base behaviour, of which bit 0 is the I, M and A of
 * every system.
 */
struct pair {
	__s64 key;
	__u64 value;
};

int main(void)
{
	struct pair p[2] = { { 3, 0 }, { 1LL << 40, 99 } };

	NEED(sys_riscv_hwprobe((struct riscv_hwprobe *)p, 2, 0, 0, 0));
	CHECK(p[0].key == 3 && (p[0].value & 1) && p[1].key == -1 && p[1].value == 0);
	FAILS(sys_riscv_hwprobe((struct riscv_hwprobe *)p, 2, 0, 0, 99), EINVAL);
	return 0;
}
