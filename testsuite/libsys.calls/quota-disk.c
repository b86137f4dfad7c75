/* SPDX-License-Identifier: 0BSD */
/* A user's quota of files on a disk, by device or descriptor, is set, read, and the limit. */
/* machine: mounts a disk of its own */
/* shows: quotactl quotactl_fd */
#include "disk.h"
#include <linux/quota.h>

#define COMMAND(c) (unsigned int)QCMD(c, USRQUOTA)
enum { USER = 1234 };

static void body(void)
{
	struct if_dqblk q;
	int mount;
	long child;

	t_mount_disk("disk");
	mount = (int)OK(libsys_openat(AT_FDCWD, "disk", O_RDONLY, 0));
	__builtin_memset(&q, 0, sizeof(q));
	q.dqb_ihardlimit = 2;
	q.dqb_valid = QIF_ILIMITS;
	OK(sys_quotactl(COMMAND(Q_SETQUOTA), t_device, USER, &q));
	child = OK(t_fork());
	if (child == 0) {
		OK(libsys_setresuid(USER, USER, USER));
		OK(libsys_openat(mount, "a", O_WRONLY | O_CREAT, 0600));
		OK(libsys_openat(mount, "b", O_WRONLY | O_CREAT, 0600));
		FAILS(libsys_openat(mount, "c", O_WRONLY | O_CREAT, 0600), EDQUOT);
		sys_exit_group(0);
	}
	CHECK(t_wait(child) == 0);
	__builtin_memset(&q, 0xff, sizeof(q));
	OK(sys_quotactl(COMMAND(Q_GETQUOTA), t_device, USER, &q));
	CHECK(q.dqb_ihardlimit == 2 && q.dqb_curinodes == 2);
	FAILS(sys_quotactl(COMMAND(Q_GETQUOTA), "/dev/null", USER, &q), ENOTBLK);
#ifdef SYS_NR_quotactl_fd
	q.dqb_ihardlimit = 3;
	q.dqb_valid = QIF_ILIMITS;
	OK(sys_quotactl_fd((unsigned int)mount, COMMAND(Q_SETQUOTA), USER, &q));
	__builtin_memset(&q, 0xff, sizeof(q));
	OK(sys_quotactl_fd((unsigned int)mount, COMMAND(Q_GETQUOTA), USER, &q));
	CHECK(q.dqb_ihardlimit == 3 && q.dqb_curinodes == 2);
	FAILS(sys_quotactl_fd(NOFD, COMMAND(Q_GETQUOTA), USER, &q), EBADF);
#endif
	OK(libsys_unlinkat(mount, "a", 0));
	OK(libsys_unlinkat(mount, "b", 0));
	OK(libsys_close(mount));
	t_umount_disk("disk");
	sys_exit_group(0);
}

int main(void)
{
	CHECK(t_with_mounts("disk", body) == 0);
	return 0;
}
