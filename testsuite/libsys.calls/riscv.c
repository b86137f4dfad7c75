/* SPDX-License-Identifier: 0BSD */
/* The kernel tells what the processor has, and code that was just written runs. */
/* calls: riscv_flush_icache */
/* shows: riscv_flush_icache riscv_hwprobe */
#include "memory.h"

/* As struct riscv_hwprobe; the key tells of the base behaviour, of which bit 0 is the I, M and A of every system. */
struct pair {
	__s64 key;
	__u64 value;
};

int main(void)
{
	struct pair p[2] = { { 3, 0 }, { 1LL << 40, 99 } };
	unsigned int *code = (unsigned int *)t_map(PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_ANONYMOUS | MAP_PRIVATE, -1);
	int i;

	for (i = 1; i < 4; i++) {
		code[0] = 0x513U | (unsigned int)i << 20; /* li a0, i */
		code[1] = 0x8067; /* ret */
		NEED(sys_riscv_flush_icache((unsigned long)code, (unsigned long)(code + 2), 0));
		CHECK(((int (*)(void))code)() == i);
	}
	FAILS(sys_riscv_flush_icache((unsigned long)code, (unsigned long)(code + 2), 2), EINVAL);
	NEED(sys_riscv_hwprobe((struct riscv_hwprobe *)p, 2, 0, 0, 0));
	CHECK(p[0].key == 3 && (p[0].value & 1) && p[1].key == -1 && p[1].value == 0);
	FAILS(sys_riscv_hwprobe((struct riscv_hwprobe *)p, 2, 0, 0, 99), EINVAL);
	return 0;
}
