/* SPDX-License-Identifier: 0BSD */
/* The child of vfork has the parent's memory, and the parent waits until it is gone. */
/* calls: vfork */
/* kernel: vfork */
#include "process.h"

int main(void)
{
	volatile int seen = 0;
	volatile int i;

	for (i = 1; i <= 100; i++) {
		long pid = sys_vfork();

		if (pid == 0) {
			sys_sched_yield();
			seen = i;
			sys_exit(i);
		}
		if (seen != i || status(pid) != i)
			return 1;
	}
	return 0;
}
