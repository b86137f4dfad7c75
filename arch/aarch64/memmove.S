/* SPDX-License-Identifier: 0BSD */
/* memmove is in memcpy.S, the same function. */

#include <notes.h>
