/* SPDX-License-Identifier: 0BSD */
/*
 * Flags of umount2(2), as <sys/mount.h> of a C library has them; those of mount(2) are in
 * <linux/mount.h>.
 */
#ifndef LIBSYS_MOUNT_H
#define LIBSYS_MOUNT_H

#include <libsys/constants/mount.h>

#endif
