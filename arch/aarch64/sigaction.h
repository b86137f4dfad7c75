/* SPDX-License-Identifier: 0BSD */
/* Without SA_RESTORER, handlers return through the kernel's own code. */
#define SIGACTION_HAS_RESTORER
#include "../sigaction.h"
