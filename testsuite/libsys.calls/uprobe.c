/* SPDX-License-Identifier: 0BSD */
/*
 * The calls of the kernel's own trampolines: anybody else is refused the one, and killed for the
 * other.
 */
/* calls: uprobe uretprobe */
/* shows: uprobe uretprobe */
#include "check.h"

int main(void)
{
	long child = OK(t_fork()), r;

	if (child == 0) {
		if (sys_uretprobe() == -ENOSYS)
			sys_exit_group(77);
		sys_exit_group(0);
	}
	child = t_wait(child);
	if (child == 77)
		t_untested();
	CHECK(child == -SIGILL);
	/* x32's is refused by another number. */
	r = t_need(sys_uprobe());
	CHECK(r == -ENXIO || r == -EPROTO);
	return 0;
}
