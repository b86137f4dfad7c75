/* SPDX-License-Identifier: 0BSD */
/* Edge triggered, epoll tells of each arrival once; one-shot, once until it is armed again. */
/* shows: epoll_ctl */
#include "check.h"
#include <linux/eventpoll.h>

int main(void)
{
	struct epoll_event e, got[4];
	int ep = (int)OK(sys_epoll_create1(0)), fd[2];

	OK(sys_pipe2(fd, 0));
	e.events = EPOLLIN | EPOLLET;
	e.data = 1;
	OK(sys_epoll_ctl(ep, EPOLL_CTL_ADD, fd[0], &e));
	OK(sys_write(fd[1], "x", 1));
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 1);
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 0);
	OK(sys_write(fd[1], "x", 1));
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 1);
	e.events = EPOLLIN | EPOLLONESHOT;
	OK(sys_epoll_ctl(ep, EPOLL_CTL_MOD, fd[0], &e));
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 1);
	OK(sys_write(fd[1], "x", 1));
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 0);
	OK(sys_epoll_ctl(ep, EPOLL_CTL_MOD, fd[0], &e));
	CHECK(sys_epoll_pwait(ep, got, 4, 0, 0, 0) == 1);
	return 0;
}
