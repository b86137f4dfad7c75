/* SPDX-License-Identifier: 0BSD */
/*
 * A filter of seccomp that refuses one call of this ABI with an error, from here on and in
 * children.
 */
#include "check.h"
#include <linux/filter.h>
#include <linux/seccomp.h>

T void t_refuse(unsigned int number, unsigned int error)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { COUNT(code), code };

	OK(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	OK(sys_seccomp(SECCOMP_SET_MODE_FILTER, 0, &program));
}
