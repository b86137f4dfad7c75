/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_NAME: the system calls that programs make everywhere, with one prototype and one meaning
 * on every ABI. libsys-portable(7) lists them. Each does what POSIX says of its name, in the
 * kernel's manner: it returns a result or -errno (libsys_is_error tells them apart), makes one
 * system call and keeps no state. Offsets and times have 64 bits, users and groups 32. A signal set
 * is a libsys_sigset_t, and its size is not an argument. sys_NAME is the call as the ABI has it.
 *
 * Structures are the kernel's: struct statx for stat, lstat, fstat and fstatat, rlimit64 for
 * getrlimit, statfs64 for statfs, __kernel_timespec for every time, __kernel_sock_timeval for
 * select, user_msghdr for sendmsg. libsys-headers(7) names their headers and those of the
 * constants. These functions do only the call, not what a libc adds: getcwd returns a length,
 * readlink adds no null, getpriority returns 20 - nice, ptrace stores the word that it peeked at
 * the address data, and select, pselect and ppoll store the time that is left. fork copies the
 * calling thread and runs no handlers. With LIBSYS_OLDER defined, there are also functions
 * libsys_NAME_or_older, which fall back on older calls.
 */
#ifndef LIBSYS_PORTABLE_H
#define LIBSYS_PORTABLE_H

#include <libsys/calls.h>
#include <libsys/portable_forms.h>
#include <libsys/portable_calls.h>

#endif
