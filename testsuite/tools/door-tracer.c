/* SPDX-License-Identifier: 0BSD */
/*
 * Runs door-program natively (x86_64 and i386 on x86_64) under PTRACE_SYSEMU, so that no call is made, and prints
 * for each of its rows: position, number, six arguments and, once back at the mark before it for each, the results
 * that it was given and came to.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include "door.h"

typedef unsigned long long word;
enum { SELF = 1, GO = 2 };

/* What a kernel may return: errors, which are -4095..-1, and good values on both sides of them. */
static const word result[] = { -1, -4095, -4096, 0, 1ULL << 63, ~0ULL >> 1, 0x80000000, 0x7fffffff,
			       0xfffff001, 0xffffffff, 0xffff800012345678, 0x123456789abcdef0 };

static pid_t child;
static struct user_regs_struct regs;

/* Lets the child run to its next system call, the last one having returned value. */
static void next_call(word value)
{
	int status;

	regs.rax = value;
	regs.orig_rax = -1;
	ptrace(PTRACE_SETREGS, child, 0, &regs);
	ptrace(PTRACE_SYSEMU, child, 0, 0);
	if (waitpid(child, &status, 0) != child || !WIFSTOPPED(status) || WSTOPSIG(status) != (SIGTRAP | 0x80)) {
		printf("stopped with status %#x\n", status);
		exit(1);
	}
	ptrace(PTRACE_GETREGS, child, 0, &regs);
}

static word arg(int i)
{
	const word in_64[] = { regs.rdi, regs.rsi, regs.rdx, regs.r10, regs.r8, regs.r9 };
	const word in_32[] = { regs.rbx, regs.rcx, regs.rdx, regs.rsi, regs.rdi, regs.rbp };

	return (regs.cs == 0x23 ? in_32 : in_64)[i];
}

static void see_row(word row, int never)
{
	const struct user_regs_struct before = regs;
	unsigned int i;

	next_call(GO);
	printf("%llu %lld", row, (long long)regs.orig_rax);
	for (i = 0; i < 6; i++)
		printf(" %016llx", arg((int)i));
	printf(" =");
	for (i = 0; !never && i < sizeof(result) / sizeof(*result); i++) {
		next_call(result[i]);
		if ((int)regs.orig_rax != DOOR_RESULT) {
			printf(" more than one call: %lld\n", (long long)regs.orig_rax);
			exit(1);
		}
		printf(" %016llx %016llx", result[i], arg(0));
		regs = before;
		next_call(GO);
	}
	printf("\n");
	regs = before;
	next_call(SELF);
}

int main(int argc, char **argv)
{
	int status;

	(void)argc;
	setvbuf(stdout, 0, _IOLBF, 0);
	alarm(20);
	child = fork();
	if (child == 0) {
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		execv(argv[1], argv + 1);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
		return 2;
	if (ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL))
		return 2;
	ptrace(PTRACE_GETREGS, child, 0, &regs);
	next_call(regs.rax);
	for (next_call(SELF); (unsigned int)arg(0) != DOOR_END;)
		see_row(arg(0), (int)arg(1));
	return 0;
}
