/* SPDX-License-Identifier: 0BSD */
/* There is room for a restorer, but the kernel puts its own into the frame. */
#define SIGACTION_HAS_RESTORER
#include "../sigaction.h"
