/* SPDX-License-Identifier: 0BSD */
/* Where a sandbox refuses exit_group, the program ends by exit with its status; where it refuses both, by a trap. */
/* kernel: seccomp */
#include "check.h"
#include <linux/filter.h>
#include <linux/seccomp.h>

static void refuse(unsigned int number)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT(code), code };

	OK(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	OK(sys_seccomp(SECCOMP_SET_MODE_FILTER, 0, &program));
}

int main(void)
{
	unsigned int action = SECCOMP_RET_ERRNO;
	long child;
	int end;

	NEED(sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action));
	for (end = 0; end < 4; end++) {
		child = OK(t_fork());
		if (child == 0) {
			refuse(SYS_NR_exit_group);
			if (end > 1)
				refuse(SYS_NR_exit);
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
