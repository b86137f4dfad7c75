/* SPDX-License-Identifier: 0BSD */
/*
 * Opening files and using descriptors: O_, AT_, F_, SEEK_, LOCK_, R_OK, POSIX_FADV_, FALLOC_FL_ and
 * SPLICE_F_ constants, with this ABI's numbers, as in a C library's <fcntl.h> and <unistd.h>.
 * O_LARGEFILE is the kernel's, never 0: without it, a 32-bit program's files end at 2 GiB. struct
 * flock and its F_GETLK are in <linux/fcntl.h>.
 */
#ifndef LIBSYS_FCNTL_H
#define LIBSYS_FCNTL_H

#include <libsys/constants/fcntl.h>

#endif
