/* SPDX-License-Identifier: 0BSD */
/*
 * Start-up and end of a program make no system call but the last, and that after the destructors:
 * in a sandbox that kills for all but write and exit_group (and the execve that begins it) a
 * program says what it has to.
 */
/* args: first */
/* cflags: -fno-stack-protector */
/* stdout: 1234 */
/* kernel: seccomp */
#include "again.h"
#include <linux/filter.h>
#include <linux/seccomp.h>

#define LET(number) \
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), \
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

extern int __cxa_atexit(void (*fn)(void *), void *arg, void *dso);

static void sandbox(void)
{
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		LET(SYS_NR_execve),
		LET(SYS_NR_write),
		LET(SYS_NR_exit_group),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
	};
	struct sock_fprog program = { COUNT(code), code };

	OK(sys_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
	OK(sys_seccomp(SECCOMP_SET_MODE_FILTER, 0, &program));
}

static void say(void *digit)
{
	sys_write(1, digit, 1);
}

__attribute__((constructor)) static void begin(void)
{
	if (libsys_argc == 1)
		say("1");
}

__attribute__((destructor)) static void end(void)
{
	if (libsys_argc == 1)
		say("4");
}

int main(int argc, char **argv)
{
	static char name[] = "again", *const one[] = { name, 0 };
	unsigned int action = SECCOMP_RET_KILL_PROCESS;

	if (argc == 2) {
		NEED(sys_seccomp(SECCOMP_GET_ACTION_AVAIL, 0, &action));
		CHECK(again(sandbox, one) == 7);
		return 0;
	}
	say("2");
	__cxa_atexit(say, "3", 0);
	return argv[argc] ? 8 : 7;
}
