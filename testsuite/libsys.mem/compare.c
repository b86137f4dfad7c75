/* SPDX-License-Identifier: 0BSD */
/* memcmp and bcmp: the first difference decides, as unsigned bytes, and no byte outside counts. */

#include "edges.h"

static int (*volatile compare)(const void *, const void *, size) = memcmp;
static int (*volatile equal)(const void *, const void *, size) = bcmp;

/* a and b are equal: makes them differ at place, and the other way round after it. */
static void differ(byte *a, byte *b, size n, size place)
{
	volatile byte *x = a + place, *y = b + place, *z = place + 1 < n ? b + place + 1 : 0;
	byte was = *x, next = z ? *z : 0;

	*x = 0x7f;
	*y = 0x80;
	if (z)
		*z = 0;
	if (compare(a, b, n) >= 0 || compare(b, a, n) <= 0)
		failed("memcmp: size, place, address", n, place, (unsigned long)a % 64);
	if (!equal(a, b, n) || !equal(b, a, n))
		failed("bcmp: size, place, address", n, place, (unsigned long)a % 64);
	if (compare(a, b, place) || equal(a, b, place))
		failed("memcmp, up to the difference: size, place", n, place, 0);
	*x = *y = was;
	if (z)
		*z = next;
}

/* Two equal buffers, unequal outside. */
static void check(byte *one, size a, byte *two, size b, size n)
{
	size step = n < 70 ? 1 : n / 30;
	size place;

	fill(two + b, n, a);
	if (compare(one + a, two + b, n) || compare(two + b, one + a, n))
		failed("memcmp of equal ones: size, one, two", n, a, b);
	if (equal(one + a, two + b, n))
		failed("bcmp of equal ones: size, one, two", n, a, b);
	for (place = 0; place < n; place += (place < 34 || place + 9 > n) ? 1 : step)
		differ(one + a, two + b, n, place);
	blank(two + b, n);
}

int main(void)
{
	static const size offsets[] = { 0, 1, 3, 4, 8, 14, 15 };
	byte *one = guarded(), *two = guarded();
	size n, i, j;

	fill(one, ROOM, 0);
	blank(two, ROOM);
	for (n = 0; n < 5000; n = next_size(n))
		for (i = 0; i < COUNT(offsets); i += 1 + n / 200)
			for (j = 0; j < COUNT(offsets); j += 1 + n / 200) {
				if ((n + i + j) % 2 && n > 20)
					continue;
				check(one, offsets[i], two, offsets[j], n);
				check(one, ROOM - n - offsets[i], two, ROOM - n - offsets[j], n);
			}
	if (compare(one, one, ROOM) || equal(one, one, ROOM))
		failed("memcmp with itself", 0, 0, 0);
	return 0;
}
