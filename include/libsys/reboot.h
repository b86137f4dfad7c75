/* SPDX-License-Identifier: 0BSD */
/*
 * The commands of reboot(2), with the names of a C library's <sys/reboot.h>. The magic numbers are
 * in <linux/reboot.h>.
 */
#ifndef LIBSYS_REBOOT_H
#define LIBSYS_REBOOT_H

#include <libsys/constants/reboot.h>

#endif
