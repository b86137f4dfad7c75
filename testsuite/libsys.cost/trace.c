/* SPDX-License-Identifier: 0BSD */
/*
 * What a program does between execve and its end, seen from outside. `trace calls PROGRAM ARGS'
 * writes the numbers of its system calls in order, `trace steps PROGRAM ARGS' how many instructions
 * it ran, both to descriptor 3.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <linux/ptrace.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	struct __ptrace_syscall_info info;
	int status, calls, first = 1;
	long steps = 0;
	pid_t pid;

	if (argc < 3)
		return 2;
	calls = !strcmp(argv[1], "calls");
	pid = fork();
	if (pid == 0) {
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		close(3);
		execv(argv[2], argv + 2);
		_exit(127);
	}
	waitpid(pid, &status, 0);
	ptrace(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
	while (!WIFEXITED(status) && !WIFSIGNALED(status)) {
		int sig = WSTOPSIG(status);

		if (sig == (SIGTRAP | 0x80)) {
			ptrace(PTRACE_GET_SYSCALL_INFO, pid, sizeof info, &info);
			if (info.op == PTRACE_SYSCALL_INFO_ENTRY)
				dprintf(3, "%llu ", (unsigned long long)info.entry.nr);
			sig = 0;
		} else if (sig == SIGTRAP) {
			/* The first stop, behind execve, comes before the first instruction. */
			steps += !first;
			first = 0;
			sig = 0;
		}
		if (ptrace(calls ? PTRACE_SYSCALL : PTRACE_SINGLESTEP, pid, 0, sig) < 0 ||
			waitpid(pid, &status, 0) < 0)
			break;
	}
	/* There is no stop behind the last instruction, the call that ends the program. */
	if (!calls)
		dprintf(3, "%ld", steps + 1);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
