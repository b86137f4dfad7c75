/* SPDX-License-Identifier: 0BSD */
/*
 * A file's mode: its type and permissions, and the special times of utimensat(2), as in a C
 * library's <sys/stat.h>. Use struct statx of <linux/stat.h>, which is the same on every ABI.
 */
#ifndef LIBSYS_STAT_H
#define LIBSYS_STAT_H

#include <libsys/constants/stat.h>

#ifndef S_ISREG
#define S_ISLNK(m) (((m) & S_IFMT) == S_IFLNK)
#define S_ISREG(m) (((m) & S_IFMT) == S_IFREG)
#define S_ISDIR(m) (((m) & S_IFMT) == S_IFDIR)
#define S_ISCHR(m) (((m) & S_IFMT) == S_IFCHR)
#define S_ISBLK(m) (((m) & S_IFMT) == S_IFBLK)
#define S_ISFIFO(m) (((m) & S_IFMT) == S_IFIFO)
#define S_ISSOCK(m) (((m) & S_IFMT) == S_IFSOCK)
#endif

#endif
