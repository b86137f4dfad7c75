/* SPDX-License-Identifier: 0BSD */
/*
 * Memory: PROT_, MAP_, MS_, MADV_, MCL_ and MREMAP_ constants, with this ABI's numbers, as in a C
 * library's <sys/mman.h>. There is no MAP_FAILED: use libsys_is_error(p). On PA-RISC, Linux 6.2
 * gave MADV_HUGEPAGE, _MERGEABLE, _DONTDUMP and _WIPEONFORK other numbers; there <asm/mman.h> has
 * those of the kernel's headers.
 */
#ifndef LIBSYS_MMAN_H
#define LIBSYS_MMAN_H

#include <libsys/constants/mman.h>

#endif
