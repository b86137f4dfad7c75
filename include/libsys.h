/* SPDX-License-Identifier: 0BSD */
/* libsys: the Linux system calls, and what a program without a C library needs beside them. libsys(7). */
#ifndef LIBSYS_H
#define LIBSYS_H

#define LIBSYS_VERSION_MAJOR 0
#define LIBSYS_VERSION_MINOR 1
#define LIBSYS_VERSION_PATCH 0

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
