/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is what was set; on i386, through a segment that has room for it. */
/* calls: set_thread_area */
/* shows: set_thread_area get_thread_area */
#include "check.h"
#ifdef LIBSYS_TAG_i386
#include <asm/ldt.h>
#endif

int main(void)
{
	static unsigned long words[8192];
#ifdef LIBSYS_TAG_i386
	struct user_desc d, got;
	unsigned int word;
	unsigned short before, selector;

	words[1] = 0x12345678;
	__builtin_memset(&d, 0, sizeof(d));
	d.entry_number = -1U;
	d.base_addr = (unsigned int)(unsigned long)words;
	d.limit = sizeof(words) - 1;
	d.seg_32bit = 1;
	d.useable = 1;
	OK(sys_set_thread_area(&d));
	CHECK(d.entry_number >= 6 && d.entry_number < 16);
	__builtin_memset(&got, 0, sizeof(got));
	got.entry_number = d.entry_number;
	OK(sys_get_thread_area(&got));
	CHECK(got.base_addr == d.base_addr && got.limit == d.limit && got.seg_32bit);
	selector = (unsigned short)(d.entry_number << 3 | 3);
	/* clang-format off */
	__asm__ __volatile__("mov %%es, %0\n\tmov %2, %%es\n\tmovl %%es:4, %1\n\tmov %0, %%es"
			     : "=&r"(before), "=&r"(word) : "r"(selector));
	/* clang-format on */
	CHECK(word == 0x12345678);
	got.entry_number = 1;
	FAILS(sys_get_thread_area(&got), EINVAL);
#else
	OK(sys_set_thread_area((unsigned long)words));
#ifdef SYS_NR_get_thread_area
	CHECK((unsigned long)sys_get_thread_area() == (unsigned long)words);
#else
	{
		unsigned long pointer;

		/* clang-format off */
		__asm__ __volatile__(".set push\n\t.set mips32r2\n\trdhwr %0, $29\n\t.set pop"
				     : "=r"(pointer));
		/* clang-format on */
		CHECK(pointer == (unsigned long)words);
	}
#endif
#endif
	return 0;
}
