/* SPDX-License-Identifier: 0BSD */
/* ppoll with no time to wait, and with a signal that is let through only while it waits. */
/* shows: ppoll ppoll_time64 */
#include "check.h"
#include "time64.h"
#include <asm/poll.h>

int main(void)
{
	struct __kernel_timespec now = { 0, 0 }, bad = { 0, 2000000000 };
	libsys_sigset_t none = { { 0 } };
	struct pollfd p;
	int fd[2];
	long child;

	OK(sys_pipe2(fd, 0));
	p.fd = fd[0];
	p.events = POLLIN;
	CHECK(t_ppoll(&p, 1, &now, 0, 0) == 0);
	OK(sys_write(fd[1], "x", 1));
	CHECK(t_ppoll(&p, 1, &now, 0, 0) == 1 && p.revents == POLLIN);
	FAILS(t_ppoll(&p, 1, &bad, 0, 0), EINVAL);
	FAILS(t_ppoll(&p, 1, &now, &none, 1), EINVAL);
	child = OK(t_fork());
	if (child == 0) {
		t_block(SIGUSR1);
		OK(sys_kill((int)sys_gettid(), SIGUSR1));
		t_ppoll(0, 0, 0, &none, sizeof(none));
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == -SIGUSR1);
	return 0;
}
