/* SPDX-License-Identifier: 0BSD */
/*
 * System calls by number, for programs that have only the number, such as an interpreter, and for
 * calls that are newer than this library.
 */
#ifndef LIBSYS_SYSCALL_H
#define LIBSYS_SYSCALL_H

#include <libsys/raw.h>

LIBSYS_BEGIN

/*
 * Makes call nr (a SYS_NR_ number: with bit 30 on x32, from 4000 on MIPS o32) with the arguments
 * that follow, at most six, or seven where the ABI passes that many. Each must be a long or a
 * pointer: a bare 0 is an int. The caller does the work of a sys_ function: on a 32-bit ABI a
 * 64-bit argument is two, its halves in the ABI's order, after a zero if the pair must start at an
 * even register. On x32 arguments are zero-extended. The result is a long; an error is -4095 to -1.
 * A call's second result (pipe on MIPS) is lost.
 */
extern long libsys_syscall(long __nr, ...);

LIBSYS_END

#endif
