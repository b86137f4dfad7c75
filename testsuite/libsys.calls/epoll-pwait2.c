/* SPDX-License-Identifier: 0BSD */
/* epoll_pwait2 takes its time in nanoseconds, and a signal mask. */
/* shows: epoll_pwait2 */
#include "check.h"
#include <linux/eventpoll.h>
#include <linux/time_types.h>

int main(void)
{
	struct __kernel_timespec soon = { 0, 1 }, bad = { 0, -1 };
	libsys_sigset_t none = { { 0 } };
	int ep = (int)OK(sys_epoll_create1(0));
	struct epoll_event got[4];
	long child;

	CHECK(NEED(sys_epoll_pwait2(ep, got, 4, &soon, 0, 0)) == 0);
	REALLY(FAILS(sys_epoll_pwait2(ep, got, 4, &bad, 0, 0), EINVAL));
	FAILS(sys_epoll_pwait2(ep, got, 4, &soon, &none, 1), EINVAL);
	child = OK(t_fork());
	if (child == 0) {
		t_block(SIGUSR1);
		OK(sys_kill((int)sys_gettid(), SIGUSR1));
		sys_epoll_pwait2(ep, got, 4, 0, &none, sizeof(none));
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == -SIGUSR1);
	return 0;
}
