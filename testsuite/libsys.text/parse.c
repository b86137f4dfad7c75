/* SPDX-License-Identifier: 0BSD */
/* Text as numbers: the ends of each range and one beyond, prefixes, what follows, what is none. */
#include "check.h"
#include <libsys/text.h>

#define MOST (~(libsys_u64)0)
#define LEAST ((libsys_s64)((libsys_u64)1 << 63))

/* What is left over; `-' instead of an error's place. */
static void u64(const char *from, unsigned int base, libsys_u64 want, const char *rest)
{
	const char *end = 0;
	libsys_u64 n = 12345;

	OK(libsys_parse_u64(from, &end, base, &n));
	CHECK(n == want && end >= from && __builtin_strlen(end) == __builtin_strlen(rest));
	n = 12345;
	if (*rest) {
		FAILS(libsys_parse_u64(from, 0, base, &n), EINVAL);
		CHECK(n == 12345);
	} else {
		OK(libsys_parse_u64(from, 0, base, &n));
		CHECK(n == want);
	}
}

static void s64(const char *from, unsigned int base, libsys_s64 want, const char *rest)
{
	const char *end = 0;
	libsys_s64 n = 12345;

	OK(libsys_parse_s64(from, &end, base, &n));
	CHECK(n == want && end >= from && __builtin_strlen(end) == __builtin_strlen(rest));
	n = 12345;
	if (*rest) {
		FAILS(libsys_parse_s64(from, 0, base, &n), EINVAL);
		CHECK(n == 12345);
	} else {
		OK(libsys_parse_s64(from, 0, base, &n));
		CHECK(n == want);
	}
}

static void none(const char *from, unsigned int base, int unsigned_error, int signed_error)
{
	const char *end = "end";
	libsys_u64 u = 12345;
	libsys_s64 s = 12345;

	if (unsigned_error) {
		FAILS(libsys_parse_u64(from, &end, base, &u), unsigned_error);
		FAILS(libsys_parse_u64(from, 0, base, &u), unsigned_error);
	}
	if (signed_error) {
		FAILS(libsys_parse_s64(from, &end, base, &s), signed_error);
		FAILS(libsys_parse_s64(from, 0, base, &s), signed_error);
	}
	CHECK(u == 12345 && s == 12345 && SAME(end, "end", 4));
}

/* Too large, and something follows: where that may not be, there is no number at all. */
static void neither(const char *from)
{
	const char *end = "end";
	libsys_u64 u;
	libsys_s64 s;

	FAILS(libsys_parse_u64(from, 0, 10, &u), EINVAL);
	FAILS(libsys_parse_s64(from, 0, 10, &s), EINVAL);
	FAILS(libsys_parse_u64(from, &end, 10, &u), ERANGE);
	FAILS(libsys_parse_s64(from, &end, 10, &s), ERANGE);
	CHECK(SAME(end, "end", 4));
}

int main(void)
{
	u64("0", 10, 0, "");
	u64("00000000000000000000000000000000012", 10, 12, "");
	u64("4294967295", 10, 0xffffffffU, "");
	u64("4294967296", 10, (libsys_u64)1 << 32, "");
	u64("18446744073709551615", 10, MOST, "");
	u64("FfFfffffFFffffff", 16, MOST, "");
	u64("1777777777777777777777", 8, MOST, "");
	u64("1111111111111111111111111111111111111111111111111111111111111111", 2, MOST, "");
	u64("0x12ab", 0, 0x12ab, "");
	u64("0X12AB", 0, 0x12ab, "");
	u64("017", 0, 15, "");
	u64("0", 0, 0, "");
	u64("19", 0, 19, "");
	u64("0x1", 16, 0, "x1");
	u64("12,13", 10, 12, ",13");
	u64("089", 0, 0, "89");
	u64("12a", 10, 12, "a");
	u64("12g", 16, 0x12, "g");
	neither("18446744073709551616 ");
	u64("102", 2, 2, "2");
	u64("1 ", 10, 1, " ");
	s64("-1", 10, -1, "");
	s64("+1", 10, 1, "");
	s64("-0", 10, 0, "");
	s64("-0x10", 0, -16, "");
	s64("-9223372036854775808", 10, LEAST, "");
	s64("9223372036854775807", 10, -(LEAST + 1), "");
	s64("-8000000000000000", 16, LEAST, "");
	s64("-7f;", 16, -127, ";");
	none("", 10, EINVAL, EINVAL);
	none("x", 10, EINVAL, EINVAL);
	none(" 1", 10, EINVAL, EINVAL);
	none("-", 10, EINVAL, EINVAL);
	none("--1", 10, EINVAL, EINVAL);
	none("+-1", 10, EINVAL, EINVAL);
	none("-1", 10, EINVAL, 0);
	none("+1", 10, EINVAL, 0);
	none("0x", 0, EINVAL, EINVAL);
	none("/", 10, EINVAL, EINVAL);
	none(":", 10, EINVAL, EINVAL);
	none("@", 16, EINVAL, EINVAL);
	none("`", 16, EINVAL, EINVAL);
	none("\xb1", 16, EINVAL, EINVAL);
	none("1", 1, EINVAL, EINVAL);
	none("1", 17, EINVAL, EINVAL);
	none("18446744073709551616", 10, ERANGE, ERANGE);
	none("99999999999999999999999999999999", 10, ERANGE, ERANGE);
	none("340282366920938463463374607431768211456", 10, ERANGE, ERANGE);
	none("10000000000000000", 16, ERANGE, ERANGE);
	none("2000000000000000000000", 8, ERANGE, ERANGE);
	none("9223372036854775808", 10, 0, ERANGE);
	none("-9223372036854775809", 10, EINVAL, ERANGE);
	return 0;
}
