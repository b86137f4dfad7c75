/* SPDX-License-Identifier: 0BSD */
/* ioctl asks a device: FIONREAD counts what waits in a pipe, TIOCGWINSZ wants a terminal. */
/* shows: ioctl */
#include "check.h"
#include <linux/termios.h>

int main(void)
{
	int fd[2], n = -1;

	OK(sys_pipe2(fd, 0));
	OK(sys_ioctl(fd[0], FIONREAD, (unsigned long)&n));
	CHECK(n == 0);
	OK(sys_write(fd[1], "abcde", 5));
	OK(sys_ioctl(fd[0], FIONREAD, (unsigned long)&n));
	CHECK(n == 5);
	FAILS(sys_ioctl(fd[0], TIOCGWINSZ, (unsigned long)&n), ENOTTY);
	FAILS(sys_ioctl(fd[0], FIONREAD, (unsigned long)NOWHERE), EFAULT);
	FAILS(sys_ioctl(NOFD, FIONREAD, (unsigned long)&n), EBADF);
	return 0;
}
