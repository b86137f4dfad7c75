/* SPDX-License-Identifier: 0BSD */
/* memset at every size and alignment, values wider than a byte, up against pages that fault. */

#include "edges.h"

static void *(*volatile set)(void *, int, size) = memset;

static void check(byte *base, size to, int c, size n)
{
	size low = to < 80 ? 0 : to - 80;
	size high = to + n + 80 > ROOM ? ROOM : to + n + 80;

	if (set(base + to, c, n) != base + to)
		failed("memset's result: size, to, value", n, to, (byte)c);
	if (!is_all(base + to, n, (byte)c))
		failed("memset: size, to, value", n, to, (byte)c);
	blank(base + to, n);
	if (!is_all(base + low, high - low, 0xa5))
		failed("memset, outside: size, to, value", n, to, (byte)c);
}

int main(void)
{
	static const int values[] = { 0, 1, 0x80, 0xff, 0x1234, -2, (int)0x80000000 };
	byte *base = guarded();
	size n, a, i;

	blank(base, ROOM);
	for (n = 0; n < 20001; n = next_size(n) ? next_size(n) : 20001)
		for (a = 0; a < 70; a += n < 40 || a < 18 ? 1 : 5) {
			if (n > 600 && a % 4 > 1)
				continue;
			i = (n + a) % COUNT(values);
			check(base, a, values[i], n);
			check(base, ROOM - n - a, values[i], n);
		}
	for (i = 0; i < COUNT(values); i++)
		for (n = 0; n < 2000; n = n * 2 + 1)
			check(base, i, values[i], n);
	check(base, 0, 0, ROOM);
	check(base, 1, 0x77, ROOM - 1);
	if (!is_all(base, ROOM, 0xa5))
		failed("memset, far outside", 0, 0, 0);
	return 0;
}
