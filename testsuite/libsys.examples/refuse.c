/* SPDX-License-Identifier: 0BSD */
/*
 * refuse NUMBER ERROR PROGRAM [ARGUMENT...]: runs the program with one system call of this ABI
 * refused with that error.
 */
#include <libsys.h>
#include <linux/filter.h>
#include <linux/prctl.h>
#include <linux/seccomp.h>

static unsigned int number(const char *s)
{
	unsigned int n = 0;

	while (*s)
		n = 10 * n + (unsigned int)(*s++ - '0');
	return n;
}

int main(int argc, char **argv, char **envp)
{
	if (argc > 3) {
		struct sock_filter code[] = {
			/* the number, first in struct seccomp_data */
			BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
			BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number(argv[1]), 0, 1),
			BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | number(argv[2])),
			BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
		};
		struct sock_fprog filter = { 4, code };

		sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
		if (sys_prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, (unsigned long)&filter, 0, 0) ==
			0)
			sys_execve(argv[3], argv + 3, envp);
	}
	return 99;
}
