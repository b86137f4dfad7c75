/* SPDX-License-Identifier: 0BSD */
/* futex(2) on a word of this process, without a time. */
#ifndef FUTEX_H
#define FUTEX_H

#include <libsys/portable.h>

enum { FUTEX_WAIT_PRIVATE = 128, FUTEX_WAKE_PRIVATE = 129 };

static __inline__ void futex(unsigned int *word, int operation, unsigned int value)
{
	libsys_futex(word, operation, value, 0, 0, 0);
}

#endif
