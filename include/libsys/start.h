/* SPDX-License-Identifier: 0BSD */
/* Start-up: crt0(7). */
#ifndef LIBSYS_START_H
#define LIBSYS_START_H

#include <libsys/raw.h>

LIBSYS_BEGIN

/*
 * Where _start goes, with the initial stack pointer as the kernel left it: argc (a long), argv, a
 * null, envp, a null, the auxiliary vector. libsys.a's own definition runs constructors and main; a
 * program that defines it gets control with nothing done yet, and must not return.
 */
extern LIBSYS_NORETURN void libsys_start(const void *__stack);

/*
 * Runs what __cxa_atexit took and the fini array, then exit_group(status). Each function runs once:
 * if one of them calls libsys_exit, the rest runs next. A thread that calls it while another does
 * waits for the end.
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
