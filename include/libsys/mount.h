/* SPDX-License-Identifier: 0BSD */
/*
 * Flags of umount2(2), as in a C library's <sys/mount.h>. Those of mount(2) are in <linux/mount.h>.
 */
#ifndef LIBSYS_MOUNT_H
#define LIBSYS_MOUNT_H

#include <libsys/constants/mount.h>

#endif
