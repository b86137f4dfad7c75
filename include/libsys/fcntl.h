/* SPDX-License-Identifier: 0BSD */
/*
 * Opening files and what can be done with a descriptor: O_, AT_, F_, SEEK_, LOCK_, R_OK,
 * POSIX_FADV_, FALLOC_FL_ and SPLICE_F_ constants, with this ABI's numbers: what <fcntl.h> and
 * <unistd.h> of a C library have. O_LARGEFILE is the kernel's, never 0: a 32-bit program gives it,
 * or files end at 2 GiB. struct flock and its F_GETLK are in <linux/fcntl.h>.
 */
#ifndef LIBSYS_FCNTL_H
#define LIBSYS_FCNTL_H

#include <libsys/constants/fcntl.h>

#endif
