/* SPDX-License-Identifier: 0BSD */
/* waitid fills the kernel's siginfo. */
#include "check.h"
#include <libsys/portable.h>
#include <linux/signal.h>

int main(void)
{
	siginfo_t info;
	long child = OK(libsys_fork());

	if (child == 0)
		libsys_exit_group(9);
	OK(libsys_waitid(P_PID, (int)child, &info, WEXITED));
	CHECK(info.si_pid == child && info.si_status == 9 && info.si_code == CLD_EXITED);
	return 0;
}
