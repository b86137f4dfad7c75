/* SPDX-License-Identifier: 0BSD */
/* memcmp, by words up to the one that differs. */

#include "mem.h"

__attribute__((__weak__)) int memcmp(const void *a, const void *b, size n)
{
	const byte *x = a, *y = b;

	if (n >= 2 * WORD) {
		const word *v, *w;
		size shift;

		for (; LOW_BITS(x); n--, x++, y++)
			if (*x != *y)
				return *x - *y;
		v = (const void *)x;
		shift = 8 * LOW_BITS(y);
		w = (const void *)(y - LOW_BITS(y));
		if (!shift) {
			for (; n >= WORD && *v == *w; n -= WORD, v++)
				w++;
		} else {
			word low = *w;

			for (; n >= WORD; n -= WORD, v++) {
				word high = w[1];

				if (*v != MERGE(low, high, shift))
					break;
				low = high;
				w++;
			}
		}
		x = (const byte *)v;
		y = (const byte *)w + shift / 8;
	}
	for (; n; n--, x++, y++)
		if (*x != *y)
			return *x - *y;
	return 0;
}
