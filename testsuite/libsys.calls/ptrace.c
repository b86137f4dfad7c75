/* SPDX-License-Identifier: 0BSD */
/* A parent watches a child: it stops by its own wish, shows and takes memory, and goes on. */
/* shows: ptrace */
#include "check.h"
#include <asm/siginfo.h>
#include <linux/ptrace.h>

static volatile unsigned long word = 0x1234567;

int main(void)
{
	unsigned long got = 0;
	siginfo_t info;
	long child;

	child = OK(t_fork());
	if (child == 0) {
		if (sys_ptrace(PTRACE_TRACEME, 0, 0, 0) < 0)
			sys_exit_group(77);
		OK(sys_kill((int)sys_gettid(), SIGSTOP));
		sys_exit_group(word == 0x7654321 ? 0 : 1);
	}
	OK(sys_waitid(P_PID, (int)child, (struct siginfo *)&info, WSTOPPED | WEXITED, 0));
	if (info.si_code == CLD_EXITED)
		t_untested();
	CHECK(info.si_code == CLD_TRAPPED && info.si_status == SIGSTOP);
	/* The kernel's own form of PEEKDATA stores the word where the fourth argument points. */
	OK(sys_ptrace(PTRACE_PEEKDATA, child, (unsigned long)&word, (unsigned long)&got));
	CHECK(got == 0x1234567);
	OK(sys_ptrace(PTRACE_POKEDATA, child, (unsigned long)&word, 0x7654321));
	FAILS(sys_ptrace(PTRACE_PEEKDATA, child, 4, (unsigned long)&got), EIO);
	OK(sys_ptrace(PTRACE_CONT, child, 0, 0));
	CHECK(t_wait(child) == 0 && word == 0x1234567);
	FAILS(sys_ptrace(PTRACE_CONT, child, 0, 0), ESRCH);
	return 0;
}
