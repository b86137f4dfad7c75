/* SPDX-License-Identifier: 0BSD */
/* poll says which of several descriptors can be read or written, hung up, or are not open. */
/* shows: poll */
#include "check.h"
#include <asm/poll.h>

int main(void)
{
#ifdef SYS_NR_poll
	struct pollfd p[3];
	int fd[2];

	OK(sys_pipe2(fd, 0));
	p[0].fd = fd[0];
	p[0].events = POLLIN;
	p[1].fd = fd[1];
	p[1].events = POLLOUT;
	p[2].fd = -1;
	CHECK(sys_poll(p, 1, 0) == 0);
	CHECK(sys_poll(p, 3, -1) == 1 && p[0].revents == 0 && p[1].revents == POLLOUT &&
		p[2].revents == 0);
	OK(sys_write(fd[1], "x", 1));
	CHECK(sys_poll(p, 3, -1) == 2 && p[0].revents == POLLIN);
	OK(sys_close(fd[1]));
	CHECK(sys_poll(p, 2, 0) == 2 && p[0].revents == (POLLIN | POLLHUP) &&
		p[1].revents == POLLNVAL);
	FAILS(sys_poll((struct pollfd *)NOWHERE, 1, 0), EFAULT);
#endif
	return 0;
}
