/* SPDX-License-Identifier: 0BSD */
/*
 * Folders: what getdents64(2) fills, and the types of files that it tells: what <dirent.h> of a C
 * library has.
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
	libsys_s64 d_off; /* where to lseek for the next entry */
	unsigned short d_reclen;
	unsigned char d_type; /* DT_ */
	char d_name[256];
};

/* From the type in a file's mode to that of an entry, and back. */
#ifndef IFTODT
#define IFTODT(mode) (((mode) & 0xf000) >> 12)
#define DTTOIF(type) ((type) << 12)
#endif

#endif
