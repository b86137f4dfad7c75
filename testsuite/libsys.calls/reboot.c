/* SPDX-License-Identifier: 0BSD */
/*
 * Where the first process of a process namespace reboots, that ends with a signal; the magic
 * numbers have to be right.
 */
/* machine: would restart it if the call were not right */
/* shows: reboot */
#include "check.h"
#include <linux/reboot.h>

int main(void)
{
	struct clone_args a;
	long child;

	FAILS(t_need(sys_reboot((int)LINUX_REBOOT_MAGIC1, 0, LINUX_REBOOT_CMD_CAD_OFF, 0)), EINVAL);
	__builtin_memset(&a, 0, sizeof(a));
	a.flags = CLONE_NEWPID;
	a.exit_signal = SIGCHLD;
#ifdef SYS_NR_clone3
	child = NEED(sys_clone3(&a, sizeof(a)));
	if (child == 0) {
		CHECK(sys_getpid() == 1);
		OK(sys_reboot((int)LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2,
			LINUX_REBOOT_CMD_RESTART, 0));
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == -SIGHUP);
#else
	child = 0;
#endif
	return (int)(child < 0);
}
