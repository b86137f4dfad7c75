/* SPDX-License-Identifier: 0BSD */
/* Start-up. See crt0(7). */
#ifndef LIBSYS_START_H
#define LIBSYS_START_H

#include <libsys/raw.h>

LIBSYS_BEGIN

/*
 * _start goes here, with the initial stack pointer as the kernel left it: on the stack are argc (a
 * long), argv, a null, envp, a null and the auxiliary vector. The definition in libsys.a runs
 * constructors and main. A program that defines libsys_start gets control with nothing done yet,
 * and must not return.
 */
extern LIBSYS_NORETURN void libsys_start(const void *__stack);

/*
 * Runs the functions registered by __cxa_atexit and the fini array, then exit_group(status). Each
 * function runs once: if one of them calls libsys_exit, the rest runs next. If another thread calls
 * libsys_exit meanwhile, it waits for the end.
 */
extern LIBSYS_NORETURN void libsys_exit(int __status);

/*
 * The arguments and the environment of main, from anywhere; null in a program that defines
 * libsys_start.
 */
extern int libsys_argc;
extern char **libsys_argv, **libsys_envp;

/* The value of environment variable `name', or null. */
extern char *libsys_getenv(const char *__name);

/*
 * The value of the auxiliary vector's entry `type' (AT_ in <linux/auxvec.h>; getauxval(3)), or 0.
 */
extern unsigned long libsys_getauxval(unsigned long __type);

LIBSYS_END

#endif
