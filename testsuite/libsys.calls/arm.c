/* SPDX-License-Identifier: 0BSD */
/* The calls of the architecture alone: the thread pointer is what was set, a break point stops. */
/* calls: set_tls */
/* shows: set_tls get_tls breakpoint */
#include "check.h"

int main(void)
{
	static unsigned long words[2];
	long child = OK(t_fork());

	if (child == 0) {
		sys_breakpoint();
		sys_exit_group(0);
	}
	child = t_wait(child);
	OK(sys_set_tls((unsigned long)words));
	CHECK((unsigned long)NEED(sys_get_tls()) == (unsigned long)words);
	if (child == 0)
		t_untested();
	CHECK(child == -SIGTRAP);
	return 0;
}
