/* SPDX-License-Identifier: 0BSD */
/* memmove, overlapping at every distance, both ways, up against pages that fault. */

#include "edges.h"

static void *(*volatile move)(void *, const void *, size) = memmove;

static void check(byte *base, size to, size from, size n)
{
	size low = to < from ? to : from;
	size high = (to < from ? from : to) + n;

	low = low < 80 ? 0 : low - 80;
	high = high + 80 > ROOM ? ROOM : high + 80;
	if (move(base + to, base + from, n) != base + to)
		failed("memmove's result: size, to, from", n, to, from);
	if (!is_filled(base + to, n, from))
		failed("memmove: size, to, from", n, to, from);
	fill(base + to, n, to);
	if (!is_filled(base + low, high - low, low))
		failed("memmove, outside: size, to, from", n, to, from);
}

/* Both ways, at both ends of the room and in between. */
static void check_all(byte *base, size distance, size n)
{
	size top = ROOM - n - distance;

	check(base, 0, distance, n);
	check(base, distance, 0, n);
	check(base, 1003, 1003 + distance, n);
	check(base, 1003 + distance, 1003, n);
	check(base, top, ROOM - n, n);
	check(base, ROOM - n, top, n);
}

int main(void)
{
	static const size sizes[] = { 0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 15, 16, 17, 23, 31, 32, 33, 47,
		48, 63, 64, 65, 80, 100, 127, 128, 129, 130, 160, 191, 192, 193, 200, 255, 256, 300,
		511, 1000, 1535, 1536, 1600, 4097 };
	byte *base = guarded();
	size i, d;

	fill(base, ROOM, 0);
	for (i = 0; i < COUNT(sizes); i++) {
		size n = sizes[i];

		for (d = 0; d < 140; d += n < 400 || d < 20 || d % 16 > 13 ? 1 : 3)
			check_all(base, d, n);
		for (d = n < 16 ? 0 : n - 16; d < n + 4; d += 1 + n / 400)
			check_all(base, d, n);
		check_all(base, 4096, n);
		check_all(base, 4096 + 33, n);
		check_all(base, 20001, n);
	}
	for (d = 0; d < 600; d = d * 3 + 1) {
		check_all(base, d, 20000);
		check_all(base, d, ROOM - 2000 - d);
	}
	if (!is_filled(base, ROOM, 0))
		failed("memmove, far outside", 0, 0, 0);
	return 0;
}
