/* SPDX-License-Identifier: 0BSD */
/* memchr: std::string_view and std::ranges::find of libstdc++ call it. */

#include "mem.h"

__attribute__((__weak__)) void *memchr(const void *s, int c, size n)
{
	const byte *p = s;

	for (; n; n--, p++)
		if (*p == (byte)c)
			return (void *)p;
	return 0;
}
