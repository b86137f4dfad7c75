/* SPDX-License-Identifier: 0BSD */
/* futex(2) on a word of this process, where an ABI has it with times of 32 bits or of 64: none is given. */
#ifndef FUTEX_H
#define FUTEX_H

#include <libsys.h>

enum { FUTEX_WAIT_PRIVATE = 128, FUTEX_WAKE_PRIVATE = 129 };

static __inline__ void futex(unsigned int *word, int op, unsigned int value)
{
#ifdef SYS_NR_futex
	sys_futex(word, op, value, 0, 0, 0);
#else
	sys_futex_time64(word, op, value, 0, 0, 0);
#endif
}

#endif
