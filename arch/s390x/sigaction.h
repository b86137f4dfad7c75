/* SPDX-License-Identifier: 0BSD */
/* With a restorer, old kernels need no instruction on the stack. */
#define SIGACTION_TWO_FRAMES
#include "../sigaction.h"
