/* SPDX-License-Identifier: 0BSD */
/* The leader of a session hangs its terminal up, and is told so. */
/* shows: vhangup */
#include "mounts.h"
#include <asm/ioctls.h>

static void in_namespace(void)
{
	int number = -1, unlock = 0, terminal, pty;
	char name[16] = "pts/";

	OK(sys_setsid());
	NEED(sys_mount("devpts", "pts", "devpts", 0, (void *)"newinstance,ptmxmode=0666"));
	pty = t_open("pts/ptmx", O_RDWR | O_NOCTTY);
	OK(sys_ioctl((unsigned int)pty, TIOCSPTLCK, (unsigned long)&unlock));
	OK(sys_ioctl((unsigned int)pty, TIOCGPTN, (unsigned long)&number));
	CHECK(number == 0);
	name[4] = '0';
	terminal = t_open(name, O_RDWR | O_NOCTTY);
	OK(sys_ioctl((unsigned int)terminal, TIOCSCTTY, 0));
	OK(sys_write(terminal, "x", 1));
	OK(sys_vhangup());
	/* Not reached: SIGHUP. */
	sys_exit_group(0);
}

int main(void)
{
	CHECK(t_with_mounts("pts", in_namespace) == -SIGHUP);
	return 0;
}
