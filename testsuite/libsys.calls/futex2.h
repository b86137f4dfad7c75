/* SPDX-License-Identifier: 0BSD */
/* What the tests of the futex calls with flags for size share. */
#include "memory.h"
#include "time64.h"
#include <linux/futex.h>

#define U32 2 /* FUTEX2_SIZE_U32, in <linux/futex.h> from 6.7 on */

/* Two words of zero that processes share, and how they are waited for. */
T unsigned int *two_words(struct futex_waitv *v)
{
	unsigned int *word = (unsigned int *)t_pages(1, MAP_SHARED);
	int i;

	__builtin_memset(v, 0, 2 * sizeof *v);
	for (i = 0; i < 2; i++) {
		v[i].uaddr = (__u64)(unsigned long)(word + i);
		v[i].flags = U32;
	}
	return word;
}
