/* SPDX-License-Identifier: 0BSD */
/* memmove, by words, upwards or downwards. */

#include "mem.h"

/* Copies downwards from the ends, to an overlapping place above. */
static void copy_down(byte *to, const byte *from, size n)
{
	to += n;
	from += n;
	if (n >= 2 * WORD) {
		word *t;
		const word *f;
		size shift;

		for (; LOW_BITS(to); n--)
			*--to = *--from;
		t = (void *)to;
		shift = 8 * LOW_BITS(from);
		f = (const void *)(from - LOW_BITS(from));
		if (!shift) {
			for (; n >= 4 * WORD; n -= 4 * WORD) {
				word a = f[-1], b = f[-2], c = f[-3], d = f[-4];

				t -= 4;
				f -= 4;
				t[3] = a;
				t[2] = b;
				t[1] = c;
				t[0] = d;
			}
			for (; n >= WORD; n -= WORD)
				*--t = *--f;
		} else {
			word high = *f;

			for (; n >= WORD; n -= WORD) {
				word low = *--f;

				*--t = MERGE(low, high, shift);
				high = low;
			}
		}
		to = (void *)t;
		from = (const byte *)f + shift / 8;
	}
	while (n--)
		*--to = *--from;
}

__attribute__((__weak__)) void *memmove(void *to, const void *from, size n)
{
	if ((__UINTPTR_TYPE__)to - (__UINTPTR_TYPE__)from >= n)
		copy_up(to, from, n);
	else
		copy_down(to, from, n);
	return to;
}
