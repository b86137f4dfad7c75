/* SPDX-License-Identifier: 0BSD */
/* The restorer spares the kernel, where it is old, an instruction on the stack. */
#define SIGACTION_TWO_FRAMES
#include "../sigaction.h"
