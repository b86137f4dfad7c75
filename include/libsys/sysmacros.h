/* SPDX-License-Identifier: 0BSD */
/*
 * The 32-bit number of a device for mknod(2), and its two parts, as in a C library's
 * <sys/sysmacros.h>.
 */
#ifndef LIBSYS_SYSMACROS_H
#define LIBSYS_SYSMACROS_H

#include <libsys/types.h>

#ifndef makedev
#define makedev(major, minor) \
	(((minor) & 0xffU) | (((major) & 0xfffU) << 8) | (((minor) & 0xfff00U) << 12))
#define major(dev) (((dev) >> 8) & 0xfffU)
#define minor(dev) (((dev) & 0xffU) | (((dev) >> 12) & 0xfff00U))
#endif

#endif
