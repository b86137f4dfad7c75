/* SPDX-License-Identifier: 0BSD */
/* wcslen, of which clang makes loops over wide characters, from version 21 on. */
#include "mem.h"

__attribute__((__weak__)) size wcslen(const __WCHAR_TYPE__ *s)
{
	size n = 0;

	while (s[n])
		n++;
	return n;
}
