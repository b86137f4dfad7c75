/* SPDX-License-Identifier: 0BSD */
/* A segment of the process's own holds the bytes that it points to. */
/* kernel: the emulator has no such segments for the caller */
/* calls: modify_ldt */
/* shows: modify_ldt */
#include "memory.h"
#include <asm/ldt.h>

int main(void)
{
	struct user_desc d;
	unsigned int *word = (unsigned int *)t_map(PAGE, PROT_READ | PROT_WRITE,
		MAP_ANONYMOUS | MAP_PRIVATE | MAP_32BIT, -1);
	unsigned int got = 0;
	unsigned char table[80];
	unsigned short before, selector = 0 << 3 | 7;

	word[1] = 0x12345678;
	__builtin_memset(&d, 0, sizeof(d));
	d.base_addr = (unsigned int)(unsigned long)word;
	d.limit = PAGE - 1;
	d.seg_32bit = 1;
	d.useable = 1;
	CHECK(sys_modify_ldt(0, table, sizeof(table)) == 0);
	NEED((int)sys_modify_ldt(0x11, &d, sizeof(d)));
	CHECK(sys_modify_ldt(0, table, sizeof(table)) == sizeof(table) &&
		(table[0] | table[1]) != 0);
	/* clang-format off */
	__asm__ __volatile__("mov %%fs, %0\n\tmov %2, %%fs\n\tmovl %%fs:4, %1\n\tmov %0, %%fs"
			     : "=&r"(before), "=&r"(got) : "r"(selector));
	/* clang-format on */
	CHECK(got == 0x12345678);
	d.entry_number = 8192;
	FAILS((int)sys_modify_ldt(0x11, &d, sizeof(d)), EINVAL);
	FAILS((int)sys_modify_ldt(99, &d, sizeof(d)), ENOSYS);
	return 0;
}
