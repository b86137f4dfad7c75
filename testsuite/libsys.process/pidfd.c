/* SPDX-License-Identifier: 0BSD */
/* CLONE_PIDFD gives a descriptor of the child, by clone and by clone3. */
/* kernel: CLONE_PIDFD */
#include "process.h"

static int child(void *arg)
{
	return *(int *)arg;
}

/* What waitid says of the child behind a descriptor. */
static int exited(int fd)
{
	struct siginfo info;

	info.si_pid = 0;
	if (sys_waitid(P_PIDFD, fd, &info, WEXITED | __WALL, 0) != 0 || info.si_pid == 0)
		return -1;
	return info.si_status;
}

int main(void)
{
	static char stack[8192];
	struct clone_args args = { 0 };
	int fd = -1, want = 42;

	if (libsys_is_error(libsys_clone(child, LIBSYS_STACK(stack, sizeof stack),
		    CLONE_PIDFD | SIGCHLD, &want, &fd, 0, 0)))
		return 1;
	if (fd < 0 || exited(fd) != 42)
		return 2;

	args.flags = CLONE_PIDFD | CLONE_VM | CLONE_VFORK;
	args.pidfd = (unsigned long)&fd;
	args.exit_signal = SIGCHLD;
	args.stack = (unsigned long)stack;
	args.stack_size = sizeof stack;
	want = 69;
	fd = -1;
	if (libsys_is_error(libsys_clone3(&args, sizeof args, child, &want)))
		return 3;
	return fd >= 0 && exited(fd) == 69 ? 0 : 4;
}
