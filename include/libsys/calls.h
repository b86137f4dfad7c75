/* SPDX-License-Identifier: 0BSD */
/*
 * sys_NAME: the ABI's system calls, each with the kernel's parameters. libsys-syscalls(7) lists
 * them. libsys/calls/ has a file for each ABI with the same calls: LIBSYS_CALLS, which libsys/abi.h
 * defines, is its name.
 */
#ifndef LIBSYS_CALLS_H
#define LIBSYS_CALLS_H

#include <libsys/raw.h>
#include LIBSYS_NUMBERS

LIBSYS_BEGIN

/* Without a port, libsys/abi.h has said so. */
#if defined LIBSYS_INLINE && defined LIBSYS_CALLS
/*
 * Arguments change sign in registers, and on x32 and n32 results lose their upper half. Casts for
 * that would take longer to compile, and so would C++'s own casts.
 */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"
#ifdef LIBSYS_WIDE_RESULTS
#pragma GCC diagnostic ignored "-Wconversion"
#endif
#ifdef __cplusplus
#pragma GCC diagnostic ignored "-Wold-style-cast"
#endif
#include LIBSYS_CALLS
#pragma GCC diagnostic pop
#else
#include <libsys/calls/declarations.h>
#endif

LIBSYS_END

#endif
