/* SPDX-License-Identifier: 0BSD */
/* What the tests of processes share. */
#include <libsys.h>
#include <linux/sched.h>
#include <linux/signal.h>
#include <linux/wait.h>

/* Waits for a child and returns its exit status, or -1 if it did not exit. */
static __inline__ int status(long pid)
{
	struct siginfo info;

	if (libsys_is_error(pid) || sys_waitid(P_PID, (int)pid, &info, WEXITED | __WALL, 0) != 0)
		return -1;
	return info.si_code == CLD_EXITED ? info.si_status : -1;
}
