/* SPDX-License-Identifier: 0BSD */
/* wcslen: from version 21 on, clang makes calls of it from loops over wide characters. */
#include "mem.h"

__attribute__((__weak__)) size wcslen(const __WCHAR_TYPE__ *s)
{
	size n = 0;

	while (s[n])
		n++;
	return n;
}
