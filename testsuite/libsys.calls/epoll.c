/* SPDX-License-Identifier: 0BSD */
/* epoll hands back the 64 bits that a descriptor was added with, once it is ready. */
/* shows: epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_wait */
#include "check.h"
#include <linux/eventpoll.h>

int main(void)
{
	struct epoll_event e, got[4];
	int ep = (int)OK(sys_epoll_create1(EPOLL_CLOEXEC)), fd[2];

	OK(sys_pipe2(fd, 0));
	e.events = EPOLLIN;
	e.data = 0x123456789abcdef0ULL;
	OK(sys_epoll_ctl(ep, EPOLL_CTL_ADD, fd[0], &e));
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 0);
	OK(sys_write(fd[1], "x", 1));
	CHECK(sys_epoll_pwait(ep, got, 4, -1, 0, 0) == 1);
	CHECK(got[0].events == EPOLLIN && got[0].data == 0x123456789abcdef0ULL);
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 1);
	e.events = 0;
	OK(sys_epoll_ctl(ep, EPOLL_CTL_MOD, fd[0], &e));
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 0);
	FAILS(sys_epoll_ctl(ep, EPOLL_CTL_ADD, fd[0], &e), EEXIST);
	OK(sys_epoll_ctl(ep, EPOLL_CTL_DEL, fd[0], 0));
	FAILS(sys_epoll_ctl(ep, EPOLL_CTL_DEL, fd[0], 0), ENOENT);
	FAILS(sys_epoll_ctl(ep, EPOLL_CTL_ADD, ep, &e), EINVAL);
	FAILS(sys_epoll_ctl(ep, EPOLL_CTL_ADD, t_open("/", O_RDONLY), &e), EPERM);
	FAILS(sys_epoll_pwait(ep, got, 0, 0, 0, 0), EINVAL);
	FAILS(sys_epoll_pwait(fd[0], got, 1, 0, 0, 0), EINVAL);
	FAILS(sys_epoll_create1(1), EINVAL);
#ifdef SYS_NR_epoll_create
	ep = (int)OK(sys_epoll_create(1));
	CHECK(sys_epoll_wait(ep, got, 4, 0) == 0);
	e.events = EPOLLIN;
	e.data = 7;
	OK(sys_epoll_ctl(ep, EPOLL_CTL_ADD, fd[0], &e));
	CHECK(sys_epoll_wait(ep, got, 4, -1) == 1 && got[0].events == EPOLLIN && got[0].data == 7);
#endif
	return 0;
}
