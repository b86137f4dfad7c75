/* SPDX-License-Identifier: 0BSD */
/* strlen, by words up to the one with the zero byte. */

#include "mem.h"

#define ONES (~(word)0 / 255)

__attribute__((__weak__)) size strlen(const char *s)
{
	const char *p = s;
	const word *w;

	for (; LOW_BITS(p); p++)
		if (!*p)
			return (size)(p - s);
	/* A borrow reaches a byte's top bit only if that byte or one below
	   it was zero. */
	for (w = (const void *)p; !((*w - ONES) & ~*w & 0x80 * ONES);)
		w++;
	for (p = (const void *)w; *p;)
		p++;
	return (size)(p - s);
}
