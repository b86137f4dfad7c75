/* SPDX-License-Identifier: 0BSD */
/* A pidfd stands for a process: signals go through it, and it can be polled for the end. */
/* shows: pidfd_open pidfd_send_signal */
#include "check.h"
#include "time64.h"
#include <asm/poll.h>

int main(void)
{
	struct __kernel_timespec now = { 0, 0 };
	long child = OK(t_fork());
	struct pollfd p;
	char c;
	int go[2];

	if (child == 0) {
		OK(sys_pipe2(go, 0));
		sys_read(go[0], &c, 1);
		sys_exit_group(1);
	}
	p.fd = (int)sys_pidfd_open((int)child, 0);
	if (p.fd < 0)
		OK(sys_kill((int)child, SIGKILL));
	NEED(p.fd);
	p.events = POLLIN;
	CHECK(t_ppoll(&p, 1, &now, 0, 0) == 0);
	OK(sys_pidfd_send_signal(p.fd, 0, 0, 0));
	OK(sys_pidfd_send_signal(p.fd, SIGKILL, 0, 0));
	CHECK(t_ppoll(&p, 1, 0, 0, 0) == 1 && (p.revents & POLLIN));
	CHECK(t_wait(child) == -SIGKILL);
	FAILS(sys_pidfd_send_signal(p.fd, SIGKILL, 0, 0), ESRCH);
	FAILS(sys_pidfd_send_signal(p.fd, 0, 0, 1 << 30), EINVAL);
	FAILS(sys_pidfd_open((int)child, 0), ESRCH);
	FAILS(sys_pidfd_open(-1, 0), EINVAL);
	FAILS(sys_pidfd_open(1, 1), EINVAL);
	FAILS(sys_pidfd_send_signal(0, 0, 0, 0), EBADF);
	return 0;
}
