/* SPDX-License-Identifier: 0BSD */
/*
 * libsys: the Linux system calls, and what else a program without a C library needs. See libsys(7).
 */
#ifndef LIBSYS_H
#define LIBSYS_H

#define LIBSYS_VERSION_MAJOR 0
#define LIBSYS_VERSION_MINOR 2
#define LIBSYS_VERSION_PATCH 0

/*
 * The compiler's own headers: size_t and NULL, and fixed-width types unless its <stdint.h> is a C
 * library's.
 */
#if !defined __has_include || __has_include(<stddef.h>)
#define __need_size_t
#define __need_NULL
#include <stddef.h>
#endif
#if defined __STDC_HOSTED__ && __STDC_HOSTED__ == 0
#include <stdint.h>
#endif

#include <libsys/types.h>
#include <libsys/calls.h>
#include <libsys/error.h>
#include <libsys/signal.h>
#include <libsys/start.h>
#include <libsys/syscall.h>
#include <libsys/thread.h>
#include <libsys/tls.h>
#include <libsys/vdso.h>

#endif
