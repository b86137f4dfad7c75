/* SPDX-License-Identifier: 0BSD */
/*
 * Runs program.c on x86_64, be it of that ABI, i386 or x32, under PTRACE_SYSEMU, so that no call is
 * made.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>

static struct state {
	struct user_regs_struct regs;
} now;
#include "watch.h"

static pid_t child;

static void go_on(int request)
{
	int status;

	ptrace(request, child, 0, 0);
	if (waitpid(child, &status, 0) != child || !WIFSTOPPED(status) ||
		WSTOPSIG(status) != (SIGTRAP | 0x80)) {
		printf("stopped with status %#x\n", status);
		exit(1);
	}
	ptrace(PTRACE_GETREGS, child, 0, &now.regs);
}

static void next_call(word value)
{
	static int emulated;

	/*
	 * The first came by PTRACE_SYSCALL, so a container's filter sees it and gives a result of
	 * its own: ours must wait for the call's end.
	 */
	if (!emulated++)
		go_on(PTRACE_SYSCALL);
	now.regs.rax = value;
	now.regs.orig_rax = -1;
	ptrace(PTRACE_SETREGS, child, 0, &now.regs);
	go_on(PTRACE_SYSEMU);
}

/* It stops at the call's end too, where the registers say the same. */
static void make_call(void)
{
	go_on(PTRACE_SYSCALL);
}

static int number(void)
{
	return (int)now.regs.orig_rax;
}

static word arg(int i)
{
	const struct user_regs_struct *r = &now.regs;
	const word in_64[] = { r->rdi, r->rsi, r->rdx, r->r10, r->r8, r->r9 };
	const word in_32[] = { r->rbx, r->rcx, r->rdx, r->rsi, r->rdi, r->rbp };

	return (r->cs == 0x23 ? in_32 : in_64)[i];
}

int main(int argc, char **argv)
{
	int status;
	cpu_set_t one;

	(void)argc;
	alarm(300);
	/*
	 * The two take turns. Each on a processor of its own they would take 50 times as long in an
	 * emulated machine.
	 */
	CPU_ZERO(&one);
	CPU_SET((size_t)sched_getcpu(), &one);
	sched_setaffinity(0, sizeof(one), &one);
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
	make_call();
	watch(6);
	return 0;
}
