/* SPDX-License-Identifier: 0BSD */
/*
 * memchr finds the first, and nothing behind what it was given, which may end before a page that
 * faults.
 */

#include "edges.h"

static void *(*volatile search)(const void *, int, size) = memchr;

int main(void)
{
	volatile byte *base = guarded();
	byte *end = (byte *)base + ROOM;
	size n, i;

	for (n = 0; n < 70; n++) {
		for (i = 1; i <= 80; i++)
			end[-(long)i] = 0x7f;
		/* The one sought stands ahead of the memory, and twice in it. */
		end[-(long)n - 1] = 0xfe;
		if (search(end - n, 0xfe, n))
			failed("found none", n, 0, 0);
		for (i = 0; i < n; i++) {
			end[-1] = 0xfe;
			end[(long)(i - n)] = 0xfe;
			if (search(end - n, -2, n) != end - n + i)
				failed("first", n, i, 0);
			end[(long)(i - n)] = 0x7f;
		}
	}
	return 0;
}
