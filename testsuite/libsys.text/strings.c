/* SPDX-License-Identifier: 0BSD */
/* Strings with bounds: none is read or written beyond its bound, at the end of a page too. */
#include "check.h"
#include <libsys/text.h>

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

int main(void)
{
	char to[8];
	/* Without a zero. */
	static const char open[3] = { 'a', 'b', 'c' };

	CHECK(libsys_length("", 5) == 0 && libsys_length("abc", 5) == 3 &&
		libsys_length("abc", 3) == 3 && libsys_length("abc", 2) == 2 &&
		libsys_length("abc", 0) == 0 && libsys_length(open, 3) == 3);
	CHECK(libsys_compare("abc", "abc", 99) == 0 && libsys_compare("", "", 1) == 0);
	CHECK(sign(libsys_compare("abc", "abd", 99)) == -1 &&
		sign(libsys_compare("abd", "abc", 99)) == 1);
	CHECK(sign(libsys_compare("ab", "abc", 99)) == -1 &&
		sign(libsys_compare("abc", "ab", 99)) == 1);
	CHECK(libsys_compare("abc", "abd", 2) == 0 && libsys_compare("x", "y", 0) == 0 &&
		libsys_compare(open, "abc", 3) == 0);
	CHECK(sign(libsys_compare("\x80", "\x7f", 1)) == 1 &&
		sign(libsys_compare("\xff", "", 1)) == 1);
	CHECK(libsys_compare("a\0b", "a\0c", 3) == 0);

	__builtin_memset(to, '#', sizeof(to));
	CHECK(libsys_copy(to, 4, "abc") == 3 && SAME(to, "abc\0####", 8));
	__builtin_memset(to, '#', sizeof(to));
	FAILS(libsys_copy(to, 3, "abc"), ENOSPC);
	CHECK(SAME(to, "ab\0#####", 8));
	__builtin_memset(to, '#', sizeof(to));
	FAILS(libsys_copy(to, 1, "abc"), ENOSPC);
	CHECK(SAME(to, "\0#######", 8));
	__builtin_memset(to, '#', sizeof(to));
	FAILS(libsys_copy(to, 0, "abc"), ENOSPC);
	FAILS(libsys_copy(to, 0, ""), ENOSPC);
	CHECK(SAME(to, "########", 8));
	CHECK(libsys_copy(to, 1, "") == 0 && SAME(to, "\0#######", 8));
	CHECK(libsys_copy(to, sizeof(to), "seven77") == 7 && SAME(to, "seven77", 8));
	return 0;
}
