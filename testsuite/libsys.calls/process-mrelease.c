/* SPDX-License-Identifier: 0BSD */
/*
 * The memory of a process that has been killed, and that its tracer keeps from ending, is given
 * back at once.
 */
/* shows: process_mrelease */
#include "memory.h"
#include <linux/ptrace.h>
#include <linux/uio.h>

static long peek(long child, char *there)
{
	char c;
	struct iovec here = { &c, 1 }, at = { there, 1 };

	return sys_process_vm_readv((int)child, &here, 1, &at, 1, 0);
}

int main(void)
{
	char *p = t_pages(1, MAP_PRIVATE);
	int pidfd, status = 0;
	long child, r;

	p[0] = 1;
	child = OK(t_fork());
	if (child == 0) {
		p[0] = 2;
		OK(sys_ptrace(PTRACE_TRACEME, 0, 0, 0));
		OK(sys_kill((int)libsys_getpid(), SIGSTOP));
		sys_exit_group(0);
	}
	OK(libsys_wait4((int)child, &status, 0, 0));
	if ((status & 255) != 127)
		t_untested();
	NEED(sys_ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_TRACEEXIT));
	pidfd = (int)NEED(sys_pidfd_open((int)child, 0));
	CHECK(peek(child, p) == 1);
	r = sys_process_mrelease(pidfd, 0);
	if (r == -ENOSYS)
		sys_kill((int)child, SIGKILL);
	FAILS(t_need(r), EINVAL);
	OK(sys_kill((int)child, SIGKILL));
	OK(libsys_wait4((int)child, &status, 0, 0));
	CHECK(status >> 8 == (SIGTRAP | PTRACE_EVENT_EXIT << 8));
	FAILS(sys_process_mrelease(pidfd, 1), EINVAL);
	OK(sys_process_mrelease(pidfd, 0));
	FAILS(peek(child, p), EFAULT);
	OK(sys_ptrace(PTRACE_CONT, child, 0, 0));
	CHECK(t_wait(child) == -SIGKILL);
	FAILS(sys_process_mrelease(pidfd, 0), ESRCH);
	FAILS(sys_process_mrelease(NOFD, 0), EBADF);
	return 0;
}
