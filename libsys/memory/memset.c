/* SPDX-License-Identifier: 0BSD */
/* memset, by words. */

#include "mem.h"

__attribute__((__weak__)) void *memset(void *to, int c, size n)
{
	byte *t = to;

	if (n >= 2 * WORD) {
		word w = (byte)c * (~(word)0 / 255);
		word *p;

		for (; LOW_BITS(t); n--)
			*t++ = (byte)c;
		p = (void *)t;
#ifdef SET_BLOCKS
		SET_BLOCKS(p, w, n)
#endif
		for (; n >= 4 * WORD; n -= 4 * WORD, p += 4) {
			p[0] = w;
			p[1] = w;
			p[2] = w;
			p[3] = w;
		}
		for (; n >= WORD; n -= WORD)
			*p++ = w;
		t = (void *)p;
	}
	while (n--)
		*t++ = (byte)c;
	return to;
}
