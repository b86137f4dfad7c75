/* SPDX-License-Identifier: 0BSD */
/* The base of a segment register is what was set, and memory is reached through it. */
/* only: x86_64 x32 */
/* shows: arch_prctl */
#include "check.h"
#include <asm/prctl.h>

int main(void)
{
	static unsigned long long words[2] = { 1, 0x1122334455667788ULL };
	unsigned long long base = 0, word;

	OK(sys_arch_prctl(ARCH_SET_GS, (unsigned long)words));
	OK(sys_arch_prctl(ARCH_GET_GS, (unsigned long)&base));
	__asm__("movq %%gs:8, %0" : "=r"(word));
	CHECK(base == (unsigned long)words && word == words[1]);
	FAILS(sys_arch_prctl(99, 0), EINVAL);
	return 0;
}
