/* SPDX-License-Identifier: 0BSD */
/*
 * Where a sandbox refuses exit_group, the program ends by exit with its status; where it refuses
 * both, by a trap.
 */
/* kernel: seccomp */
#include "refuse.h"

int main(void)
{
	unsigned int action = SECCOMP_RET_ERRNO;
	long child;
	int end;

	NEED(sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action));
	for (end = 0; end < 4; end++) {
		child = OK(t_fork());
		if (child == 0) {
			t_refuse(SYS_NR_exit_group, EPERM);
			if (end > 1)
				t_refuse(SYS_NR_exit, EPERM);
			if (end % 2)
				sys_exit_group(40);
			libsys_exit(40);
		}
		if (end < 2)
			CHECK(t_wait(child) == 40);
		else
			CHECK(t_wait(child) < 0);
	}
	return 0;
}
