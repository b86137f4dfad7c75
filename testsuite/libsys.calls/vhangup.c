/* SPDX-License-Identifier: 0BSD */
/* The leader of a session hangs its terminal up, and is told so. */
/* shows: vhangup */
#include "check.h"
#include <asm/ioctls.h>
#include <linux/mount.h>

static void in_namespace(void)
{
	int number = -1, unlock = 0, terminal, pty;
	char name[16] = "pts/";

	OK(sys_setsid());
	NEED(sys_unshare(CLONE_NEWNS));
	/* The root of a chroot is no mount point. */
	if (sys_mount("none", "/", 0, MS_REC | MS_PRIVATE, 0) < 0)
		sys_exit_group(77);
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
	long child, status;

	t_enter();
	OK(sys_mkdirat(AT_FDCWD, "pts", 0755));
	child = OK(t_fork());
	if (child == 0)
		in_namespace();
	status = t_wait(child);
	OK(sys_unlinkat(AT_FDCWD, "pts", AT_REMOVEDIR));
	t_leave();
	if (status == 77)
		t_untested();
	CHECK(status == -SIGHUP);
	return 0;
}
