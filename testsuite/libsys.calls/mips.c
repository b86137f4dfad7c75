/* SPDX-License-Identifier: 0BSD */
/* The calls of the architecture alone: a word is exchanged. */
/* calls: sysmips */
/* shows: sysmips */
#include "memory.h"

enum { ATOMIC_SET = 2001, FLUSH_CACHE = 3 };

int main(void)
{
	static unsigned int word = 5;

	CHECK(NEED(sys_sysmips(ATOMIC_SET, (long)&word, 7)) == 5 && word == 7);
	OK(sys_sysmips(FLUSH_CACHE, 0, 0));
	FAILS(sys_sysmips(99, 0, 0), EINVAL);
	return 0;
}
