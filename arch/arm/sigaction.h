/* SPDX-License-Identifier: 0BSD */
/* The kernel lays out two frames, with a restorer each. */
#define SIGACTION_TWO_FRAMES
#include "../sigaction.h"
