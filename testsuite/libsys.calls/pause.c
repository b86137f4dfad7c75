/* SPDX-License-Identifier: 0BSD */
/* pause waits for a signal. */
/* calls: pause */
/* shows: pause */
#include "check.h"

int main(void)
{
	long child = OK(t_fork());

	if (child == 0) {
		sys_pause();
		sys_exit_group(0);
	}
	OK(sys_kill((int)child, SIGUSR1));
	CHECK(t_wait(child) == -SIGUSR1);
	return 0;
}
