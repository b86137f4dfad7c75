/* SPDX-License-Identifier: 0BSD */
/* Code that was just written runs, once the caches know of it. */
/* calls: riscv_flush_icache */
/* shows: riscv_flush_icache */
#include "memory.h"

int main(void)
{
	unsigned int *code = (unsigned int *)t_map(PAGE, PROT_READ | PROT_WRITE | PROT_EXEC,
		MAP_ANONYMOUS | MAP_PRIVATE, -1);
	int i;

	for (i = 1; i < 4; i++) {
		code[0] = 0x513U | (unsigned int)i << 20; /* li a0, i */
		code[1] = 0x8067; /* ret */
		NEED(sys_riscv_flush_icache((unsigned long)code, (unsigned long)(code + 2), 0));
		CHECK(((int (*)(void))code)() == i);
	}
	REALLY(FAILS(sys_riscv_flush_icache((unsigned long)code, (unsigned long)(code + 2), 2),
		EINVAL));
	return 0;
}
