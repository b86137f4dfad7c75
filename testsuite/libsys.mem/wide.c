/* SPDX-License-Identifier: 0BSD */
/*
 * wcslen at every length, ending before a page that faults, of characters whose low bytes are zero.
 */

#include "edges.h"

typedef __WCHAR_TYPE__ wide;

static size (*volatile length)(const wide *) = wcslen;

int main(void)
{
	static const wide characters[] = { 1, 0x7f, 0x100, 0x7000 };
	volatile wide *end = (volatile wide *)(void *)(guarded() + ROOM) - 1;
	size n, i;

	*end = 0;
	for (i = 0; i < COUNT(characters); i++)
		for (n = 0; n < 500; n++) {
			if (n)
				end[-(long)n] = characters[i];
			if (length((const wide *)end - n) != n)
				failed("wcslen: length, character", n, (unsigned long)characters[i],
					0);
		}
	return 0;
}
