/* SPDX-License-Identifier: 0BSD */
/*
 * A forked child has its own number, its parent's number, and its own copy of memory; 0 is what it
 * gets itself.
 */
/* shows: fork getppid */
#include "check.h"

int main(void)
{
#ifdef SYS_NR_fork
	volatile int x = 1;
	long me = sys_gettid(), child = OK(sys_fork());

	if (child == 0) {
		x = 2;
		CHECK(sys_gettid() != me);
#ifdef SYS_NR_getppid
		CHECK(sys_getppid() == me);
#endif
		sys_exit_group(x);
	}
	CHECK(child > 0 && child != me);
	CHECK(t_wait(child) == 2 && x == 1);
#endif
	return 0;
}
