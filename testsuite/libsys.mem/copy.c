/* SPDX-License-Identifier: 0BSD */
/* memcpy at every size and alignment, up against pages that fault, nothing else touched. */

#include "edges.h"

static void *(*volatile copy)(void *, const void *, size) = memcpy;

/* Copies n bytes and looks at 80 bytes on both sides, as far as there are. */
static void check(byte *base, size to, byte *source, size from, size n)
{
	size low = to < 80 ? 0 : to - 80;
	size high = to + n + 80 > ROOM ? ROOM : to + n + 80;

	if (copy(base + to, source + from, n) != base + to)
		failed("memcpy's result: size, to, from", n, to, from);
	if (!is_filled(base + to, n, from))
		failed("memcpy: size, to, from", n, to, from);
	blank(base + to, n);
	if (!is_all(base + low, high - low, 0xa5))
		failed("memcpy, outside: size, to, from", n, to, from);
}

int main(void)
{
	static const size offsets[] = { 0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 33, 63 };
	byte *base = guarded(), *source = guarded();
	size n, i, j;

	blank(base, ROOM);
	fill(source, ROOM, 0);
	for (n = 0; n < 20001; n = next_size(n) ? next_size(n) : 20001)
		for (i = 0; i < COUNT(offsets); i++) {
			size a = offsets[i];

			if (n > 600 && a % 3)
				continue;
			for (j = 0; j < COUNT(offsets); j += (n > 40 ? 2 : 1)) {
				size b = offsets[j];

				check(base, a, source, b, n);
				check(base, ROOM - n - a, source, ROOM - n - b, n);
			}
			check(base, a, source, ROOM - n, n);
			check(base, ROOM - n, source, a, n);
		}
	check(base, 0, source, 0, ROOM);
	check(base, 1, source, 0, ROOM - 1);
	check(base, 0, source, 1, ROOM - 1);
	if (!is_all(base, ROOM, 0xa5) || !is_filled(source, ROOM, 0))
		failed("memcpy, far outside", 0, 0, 0);
	return 0;
}
