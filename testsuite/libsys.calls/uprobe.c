/* SPDX-License-Identifier: 0BSD */
/* The calls of the kernel's own trampolines: anybody else is refused the one, and killed for the other. */
/* calls: uprobe uretprobe */
/* shows: uprobe uretprobe */
#include "check.h"

int main(void)
{
	long child = OK(t_fork());

	if (child == 0) {
		if (sys_uretprobe() == -ENOSYS)
			sys_exit_group(77);
		sys_exit_group(0);
	}
	child = t_wait(child);
	if (child == 77)
		t_untested();
	CHECK(child == -SIGILL);
	FAILS(t_need(sys_uprobe()), ENXIO);
	return 0;
}
