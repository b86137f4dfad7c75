/* SPDX-License-Identifier: 0BSD */
/* What Hexagon's compiler calls to copy double words copies all of them, and no more. */
/* only: hexagon */

#include "edges.h"

extern void *__hexagon_memcpy_likely_aligned_min32bytes_mult8bytes(void *to, const void *from,
	size n);

int main(void)
{
	static byte from[256], to[256];
	size n, i;

	for (i = 0; i < sizeof from; i++)
		from[i] = pattern(i);
	for (n = 32; n < sizeof to; n += 8) {
		blank(to, sizeof to);
		if (__hexagon_memcpy_likely_aligned_min32bytes_mult8bytes(to, from, n) != to)
			failed("result", n, 0, 0);
		if (!is_all(to + n, sizeof to - n, 0xa5))
			failed("beyond", n, 0, 0);
		for (i = 0; i < n; i++)
			if (to[i] != pattern(i))
				failed("byte", n, i, to[i]);
	}
	return 0;
}
