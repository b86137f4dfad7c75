/* SPDX-License-Identifier: 0BSD */
/* brk moves the end of the heap, and answers with where it is when it cannot. */
/* shows: brk */
#include "memory.h"

int main(void)
{
	char *end = (char *)sys_brk(0), *now;

	CHECK(!libsys_is_error(end));
	now = (char *)sys_brk((unsigned long)end + 3 * PAGE);
	CHECK(now == end + 3 * PAGE);
	now[-1] = 'x';
	CHECK(sys_brk(0) == now);
	CHECK(sys_brk(1) == now);
	CHECK(sys_brk((unsigned long)end) == end && sys_brk(0) == end);
	REALLY(CHECK(!t_readable(now - 1)));
	return 0;
}
