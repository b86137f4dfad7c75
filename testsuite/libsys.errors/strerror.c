/* SPDX-License-Identifier: 0BSD */
/* libsys_strerror says each error in words of its own, and is never null. */
#include "check.h"

static int is(long r, const char *want)
{
	return SAME(libsys_strerror(r), want, __builtin_strlen(want) + 1);
}

int main(void)
{
	static const char *text[256];
	int count = 0, i, r;

	CHECK(is(sys_openat(AT_FDCWD, "no such file", O_RDONLY, 0), "No such file or directory"));
	CHECK(is(-1, "Operation not permitted") && is(-EDEADLK, "Resource deadlock avoided"));
	CHECK(is(-ECONNREFUSED, "Connection refused") && is(-EDQUOT, "Disk quota exceeded"));
	CHECK(is(0, "Unknown error") && is(1, "Unknown error") && is(-4095, "Unknown error") &&
		is(-5000, "Unknown error"));
	/*
	 * Whoever has a name has words; two errors share theirs on sparc alone (EREMOTE, ERREMOTE).
	 */
	for (r = 1; r < 4096; r++) {
		const char *words = libsys_strerror(-r);

		CHECK(words[0] >= 'A' && words[0] <= 'Z');
		CHECK((libsys_errname(-r) == 0) == is(-r, "Unknown error"));
		if (!libsys_errname(-r))
			continue;
#ifndef __sparc__
		for (i = 0; i < count; i++)
			CHECK(!SAME(text[i], words, __builtin_strlen(words) + 1));
#else
		(void)i;
		(void)text;
#endif
		CHECK(count < 256);
		text[count++] = words;
	}
	CHECK(count >= 131);
	return 0;
}
