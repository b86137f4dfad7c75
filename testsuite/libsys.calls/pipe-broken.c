/* SPDX-License-Identifier: 0BSD */
/* Writing into a pipe that nobody reads is EPIPE, and SIGPIPE. */
#include "check.h"
#include "time64.h"

int main(void)
{
	const struct __kernel_timespec now = { 0, 0 };
	libsys_sigset_t set = t_set(SIGPIPE);
	int fd[2];
	long child;

	t_block(SIGPIPE);
	OK(sys_pipe2(fd, 0));
	OK(sys_close(fd[0]));
	FAILS(t_rt_sigtimedwait(&set, 0, &now, sizeof(set)), EAGAIN);
	FAILS(sys_write(fd[1], "x", 1), EPIPE);
	CHECK(t_rt_sigtimedwait(&set, 0, &now, sizeof(set)) == SIGPIPE);
	child = OK(t_fork());
	if (child == 0) {
		OK(sys_rt_sigprocmask(SIG_UNBLOCK, &set, 0, sizeof(set)));
		sys_write(fd[1], "x", 1);
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == -SIGPIPE);
	return 0;
}
