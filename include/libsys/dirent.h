/* SPDX-License-Identifier: 0BSD */
/*
 * Folders: the entries that getdents64(2) fills in, with the types of files, as in a C library's
 * <dirent.h>.
 */
#ifndef LIBSYS_DIRENT_H
#define LIBSYS_DIRENT_H

#include <libsys/types.h>
#include <libsys/constants/dirent.h>

/*
 * The next entry is d_reclen bytes further on. The name ends with a zero, at the end of the
 * entry or before it.
 */
struct linux_dirent64 {
	libsys_u64 d_ino;
	libsys_s64 d_off; /* the place of the next entry, for lseek */
	unsigned short d_reclen;
	unsigned char d_type; /* DT_ */
	char d_name[256];
};

/* Convert the type in a file's mode to that of an entry, and back. */
#ifndef IFTODT
#define IFTODT(mode) (((mode) & 0xf000) >> 12)
#define DTTOIF(type) ((type) << 12)
#endif

#endif
