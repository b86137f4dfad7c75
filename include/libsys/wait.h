/* SPDX-License-Identifier: 0BSD */
/*
 * Waiting for children: options of wait4(2) and waitid(2), and the parts of wait4's status, as in a
 * C library's <sys/wait.h>. waitid fills a siginfo_t, of <linux/signal.h>.
 */
#ifndef LIBSYS_WAIT_H
#define LIBSYS_WAIT_H

#include <libsys/constants/wait.h>

#ifndef WIFEXITED
/* It ended by itself, with this status. */
#define WIFEXITED(status) (((status) & 0x7f) == 0)
#define WEXITSTATUS(status) (((status) >> 8) & 0xff)
/* A signal killed it: which one, and whether it left a core dump. */
#define WIFSIGNALED(status) (((((status) & 0x7f) + 1) & 0x7f) > 1)
#define WTERMSIG(status) ((status) & 0x7f)
#define WCOREDUMP(status) ((status) & 0x80)
/* It is stopped: by which signal. It has continued. */
#define WIFSTOPPED(status) (((status) & 0xff) == 0x7f)
#define WSTOPSIG(status) (((status) >> 8) & 0xff)
#define WIFCONTINUED(status) ((status) == 0xffff)
#endif

#endif
