/* SPDX-License-Identifier: 0BSD */
/*
 * What works on the disk of a machine of the test's own: /disk there, a file with ext4 and a quota
 * for users in it.
 */
#ifndef DISK_H
#define DISK_H

#include "mounts.h"
#include <linux/loop.h>

/* Mounts it at `folder'; the name of the device stays in t_device. */
T char t_device[] = "/dev/loop0";

T void t_mount_disk(const char *folder)
{
	long file = libsys_openat(AT_FDCWD, "/disk", O_RDWR, 0), device;

	/* No drivers were to be had, or no mkfs. */
	if (file < 0)
		t_untested();
	device = NEED(libsys_openat(AT_FDCWD, t_device, O_RDWR, 0));
	OK(libsys_ioctl((int)device, LOOP_SET_FD, (unsigned long)file));
	OK(libsys_mount(t_device, folder, "ext4", 0, "usrquota"));
	OK(libsys_fchmodat(AT_FDCWD, folder, 0777, 0));
	OK(libsys_close((int)file));
	OK(libsys_close((int)device));
}

/* The device is free again once nobody has it open. */
T void t_umount_disk(const char *folder)
{
	long device = OK(libsys_openat(AT_FDCWD, t_device, O_RDWR, 0));

	OK(libsys_umount2(folder, 0));
	OK(libsys_ioctl((int)device, LOOP_CLR_FD, 0));
	OK(libsys_close((int)device));
}

#endif
