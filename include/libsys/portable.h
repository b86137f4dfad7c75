/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_NAME: the system calls that programs make everywhere, with one prototype and one meaning
 * on every ABI. libsys-portable(7) lists them. Each does what POSIX says of its name, in the
 * kernel's manner: a result or -errno (an address or -errno, libsys_is_error tells), one system
 * call, no state. Offsets and times have 64 bits, users and groups 32; a set of signals is a
 * libsys_sigset_t, whose size goes unsaid. sys_NAME beside it is the call as the ABI has it.
 *
 * Structures are the kernel's: struct statx for stat, lstat, fstat and fstatat, rlimit64 for
 * getrlimit, statfs64 for statfs, __kernel_timespec for every time, __kernel_sock_timeval for
 * select, user_msghdr for sendmsg. Their headers, and those of the constants, are in
 * libsys-headers(7). What a libc's function does besides its call is not done: getcwd returns a
 * length, readlink adds no null, getpriority returns 20 - nice, ptrace stores what it peeks where
 * data says, and select, pselect and ppoll store the time that is left. fork copies the one thread
 * and tells no one. With LIBSYS_OLDER defined there are libsys_NAME_or_older, which fall back on
 * older calls.
 */
#ifndef LIBSYS_PORTABLE_H
#define LIBSYS_PORTABLE_H

#include <libsys/calls.h>
#include <libsys/portable_forms.h>
#include <libsys/portable_calls.h>

#endif
