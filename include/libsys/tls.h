/* SPDX-License-Identifier: 0BSD */
/*
 * The thread-local storage of new threads: each has a block of its own, for the program's
 * thread-local variables.
 */
#ifndef LIBSYS_TLS_H
#define LIBSYS_TLS_H

#include <libsys/types.h>
#include <libsys/raw.h>

LIBSYS_BEGIN

/* The size of a block in bytes. It never changes during a run and is never 0. */
extern libsys_size_t libsys_tls_size(void);

/*
 * Makes a block of libsys_tls_size() bytes, which may begin at any address. Every thread-local
 * variable gets its initial value. If the ABI keeps the stack protector's canary in the block, it
 * is the calling thread's. Returns the block's thread pointer, for libsys_clone's tls or
 * libsys_tls_enter.
 *
 * In a program with thread-local variables the calling thread must have a block. Start-up gives the
 * first thread one. A program with its own libsys_start can enter the middle of 64 KiB of zeros
 * first.
 */
extern void *libsys_tls_init(void *__libsys_block);

/*
 * Makes tp the calling thread's thread pointer. Returns 0 or, if that takes a system call, its
 * error.
 */
extern long libsys_tls_enter(void *__tp);

/*
 * Runs the destructors of the calling thread's thread_local C++ objects, the last constructed
 * first. A thread's function calls it before it returns; libsys_exit does it for the thread that
 * calls it.
 */
extern void libsys_thread_end(void);

LIBSYS_END

#endif
