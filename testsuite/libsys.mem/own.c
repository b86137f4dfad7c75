/* SPDX-License-Identifier: 0BSD */
/* A program's own memcpy, memset and memcmp win, beside the library's memmove and bcmp. */
/* cflags: -fno-builtin */

#include "edges.h"

static int calls;

void *memcpy(void *to, const void *from, size n)
{
	(void)from;
	calls += (int)n;
	return to;
}

void *memset(void *to, int c, size n)
{
	(void)c;
	calls += (int)n;
	return to;
}

int memcmp(const void *a, const void *b, size n)
{
	calls += (int)n;
	return a != b;
}

int main(void)
{
	static char text[] = "abcdef";

	memmove(text + 1, text, 3);
	if (text[1] != 'a' || text[3] != 'c')
		failed("memmove", 0, 0, 0);
	memcpy(text, text + 2, 1);
	memset(text, 0, 10);
	memcmp(text, text, 100);
	if (calls != 111 || text[0] != 'a')
		failed("own functions", (unsigned long)calls, 0, 0);
	return !bcmp(text, text + 1, 2);
}
