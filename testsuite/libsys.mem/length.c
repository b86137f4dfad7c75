/* SPDX-License-Identifier: 0BSD */
/*
 * strlen at every length and alignment, ending before a page that faults, with bytes that confuse
 * word tricks.
 */

#include "edges.h"

static size (*volatile length)(const char *) = strlen;

static void check(byte *p, size n, byte c)
{
	if (length((const char *)p) != n)
		failed("strlen: length, byte, address", n, c, (unsigned long)p % 64);
}

int main(void)
{
	static const byte bytes[] = { 1, 0x7f, 0x80, 0x81, 0xff };
	byte *base = guarded();
	volatile byte *v = base;
	size n, i, a;

	for (i = 0; i < COUNT(bytes); i++)
		for (n = 0; n < 5000; n = next_size(n)) {
			/* Zeros before, the string, its end, then more of it. */
			for (a = 0; a < 200; a++)
				v[a] = v[ROOM - 1 - n - a] = 0;
			for (a = 0; a < n + 100; a++)
				v[a] = bytes[i];
			for (a = 0; a < 66; a += 1 + n / 80) {
				v[a + n] = 0;
				check(base + a, n, bytes[i]);
				v[a + n] = bytes[i];
			}
			for (a = 0; a < n; a++)
				v[ROOM - 2 - a] = bytes[i];
			v[ROOM - 1] = 0;
			check(base + ROOM - 1 - n, n, bytes[i]);
		}
	return 0;
}
