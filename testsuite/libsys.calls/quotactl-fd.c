/* SPDX-License-Identifier: 0BSD */
/*
 * A user's quota of files in a file system, named by a descriptor, is set and read, and is the
 * limit.
 */
/* shows: quotactl_fd */
#include "check.h"
#include <linux/mount.h>
#include <linux/quota.h>

#define COMMAND(c) (unsigned int)QCMD(c, USRQUOTA)
enum { USER = 1234 };

static long create(int folder, const char *name)
{
	return sys_openat(folder, name, O_WRONLY | O_CREAT, 0600);
}

int main(void)
{
	struct if_dqblk q;
	int fs, mount;
	long child;

	fs = (int)NEED(sys_fsopen("tmpfs", FSOPEN_CLOEXEC));
	if (sys_fsconfig(fs, FSCONFIG_SET_FLAG, "usrquota", 0, 0) == -EINVAL)
		t_untested();
	OK(sys_fsconfig(fs, FSCONFIG_SET_STRING, "mode", "0777", 0));
	NEED(sys_fsconfig(fs, FSCONFIG_CMD_CREATE, 0, 0, 0));
	mount = (int)OK(sys_fsmount(fs, FSMOUNT_CLOEXEC, 0));
	__builtin_memset(&q, 0, sizeof(q));
	q.dqb_ihardlimit = 2;
	q.dqb_valid = QIF_ILIMITS;
	NEED(sys_quotactl_fd((unsigned int)mount, COMMAND(Q_SETQUOTA), USER, &q));
	child = OK(t_fork());
	if (child == 0) {
		OK(libsys_setresuid(USER, USER, USER));
		OK(create(mount, "a"));
		OK(create(mount, "b"));
		FAILS(create(mount, "c"), EDQUOT);
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0);
	__builtin_memset(&q, 0xff, sizeof(q));
	OK(sys_quotactl_fd((unsigned int)mount, COMMAND(Q_GETQUOTA), USER, &q));
	CHECK(q.dqb_ihardlimit == 2 && q.dqb_curinodes == 2);
	FAILS(sys_quotactl_fd(NOFD, COMMAND(Q_GETQUOTA), USER, &q), EBADF);
	FAILS(sys_quotactl_fd((unsigned int)mount, (unsigned int)QCMD(Q_GETQUOTA, 9), USER, &q),
		EINVAL);
	return 0;
}
