/* SPDX-License-Identifier: 0BSD */
/*
 * Numbers as text: the ends of each range, every base, no room, and that nothing else is written.
 */
#include "check.h"
#include <libsys/text.h>

#define MOST (~(libsys_u64)0)
#define LEAST ((libsys_s64)((libsys_u64)1 << 63))

static char text[LIBSYS_DIGITS + 2];

static void u64(libsys_u64 n, unsigned int base, const char *want)
{
	long length = (long)__builtin_strlen(want), size;

	for (size = 0; size <= length + 2; size++) {
		__builtin_memset(text, '#', sizeof(text));
		if (size <= length) {
			FAILS(libsys_format_u64(text, (libsys_size_t)size, n, base), ENOSPC);
			CHECK(text[0] == '#');
		} else {
			CHECK(libsys_format_u64(text, (libsys_size_t)size, n, base) == length);
			CHECK(SAME(text, want, (libsys_size_t)length + 1));
		}
		CHECK(text[length + 1] == '#');
	}
}

static void s64(libsys_s64 n, unsigned int base, const char *want)
{
	long length = (long)__builtin_strlen(want), size;

	for (size = 0; size <= length + 2; size++) {
		__builtin_memset(text, '#', sizeof(text));
		if (size <= length) {
			FAILS(libsys_format_s64(text, (libsys_size_t)size, n, base), ENOSPC);
			CHECK(text[0] == '#');
		} else {
			CHECK(libsys_format_s64(text, (libsys_size_t)size, n, base) == length);
			CHECK(SAME(text, want, (libsys_size_t)length + 1));
		}
		CHECK(text[length + 1] == '#');
	}
}

int main(void)
{
	libsys_u64 power;
	unsigned int base;
	int i;

	u64(0, 10, "0");
	u64(0, 2, "0");
	u64(9, 10, "9");
	u64(10, 10, "10");
	u64(65535, 10, "65535");
	u64(65536, 10, "65536");
	u64(0xffffffffU, 10, "4294967295");
	u64((libsys_u64)1 << 32, 10, "4294967296");
	u64(MOST, 10, "18446744073709551615");
	u64(MOST, 16, "ffffffffffffffff");
	u64(MOST, 8, "1777777777777777777777");
	u64(MOST, 2, "1111111111111111111111111111111111111111111111111111111111111111");
	u64(MOST, 3, "11112220022122120101211020120210210211220");
	u64((libsys_u64)0x01234567 << 32 | 0x89abcdefU, 16, "123456789abcdef");
	u64((libsys_u64)0x01234567 << 32 | 0x89abcdefU, 10, "81985529216486895");
	s64(0, 10, "0");
	s64(-1, 10, "-1");
	s64(-10, 16, "-a");
	s64(42, 10, "42");
	s64(LEAST, 10, "-9223372036854775808");
	s64(LEAST + 1, 10, "-9223372036854775807");
	s64(-(LEAST + 1), 10, "9223372036854775807");
	s64(LEAST, 2, "-1000000000000000000000000000000000000000000000000000000000000000");
	s64(-0x7fffffff - 1, 10, "-2147483648");
	/* base to the i is 1 and i zeros, and one less i times the highest digit. */
	for (base = 2; base <= 16; base++) {
		for (power = 1, i = 0;; i++) {
			char want[LIBSYS_DIGITS];

			__builtin_memset(want, '0', sizeof(want));
			want[0] = '1';
			want[i + 1] = 0;
			u64(power, base, want);
			__builtin_memset(want, "0123456789abcdef"[base - 1], sizeof(want));
			want[i] = 0;
			if (i)
				u64(power - 1, base, want);
			if (power >> 59)
				break;
			power *= base;
		}
	}
	for (base = 0; base < 40; base++)
		if (base < 2 || base > 16) {
			FAILS(libsys_format_u64(text, sizeof(text), 1, base), EINVAL);
			FAILS(libsys_format_s64(text, sizeof(text), -1, base), EINVAL);
			FAILS(libsys_format_s64(text, 0, -1, base), EINVAL);
		}
	return 0;
}
