/* SPDX-License-Identifier: 0BSD */
/*
 * Start-up on hand-made initial stacks sets a canary, also without AT_RANDOM. gcc has none on alpha
 * and hppa.
 */
/* cflags: -fstack-protector-all */
/* not: alpha hppa */
#include "stacks.c"
