/* SPDX-License-Identifier: 0BSD */
/* The kernel leaves the return from a handler to the program. */
#define SIGACTION_HAS_RESTORER
#define SIGACTION_RESTORER(flags) libsys_sigaction_restorer
#include "../sigaction.h"

extern void libsys_sigaction_restorer(void) __attribute__((__visibility__("hidden")));
