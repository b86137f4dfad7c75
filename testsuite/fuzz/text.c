/* SPDX-License-Identifier: 0BSD */
/*
 * libFuzzer target: <libsys/text.h>. Numbers are compared with arithmetic of 128 bits or strtoull,
 * strings with the C library's functions, and what is written with what was to be written, whatever
 * the kernel takes of it at a time.
 */
#include <stdlib.h>
#include <string.h>
#include <libsys/text.h>
#include "input.h"

enum { NO_NUMBER = -22, TOO_LARGE = -34, NO_ROOM = -28, INTERRUPTED = -4, NOTHING = -5 };

static char written[1 << 16];
static size_t taken;
static long refused;

/* Takes some of what it is given, or is interrupted, or, at last, refuses. */
static long take_some(const char *from, size_t size)
{
	unsigned int n = take_byte();

	if (n == 255)
		return INTERRUPTED;
	if (n == 254)
		return refused = -12 - (long)take_byte();
	if (n == 253 && size) {
		refused = NOTHING;
		return 0;
	}
	if (n < size && n)
		size = n;
	memcpy(written + taken, from, size);
	taken += size;
	return (long)size;
}

static long take_vector(const struct iovec *io, unsigned long count)
{
	static char all[1 << 16];
	size_t size = 0;
	unsigned long i;

	MUST(count <= 16);
	for (i = 0; i < count; i++) {
		if (io[i].iov_len)
			memcpy(all + size, io[i].iov_base, io[i].iov_len);
		size += io[i].iov_len;
	}
	return take_some(all, size);
}

long fuzz_kernel(libsys_word nr, libsys_word a, libsys_word b, libsys_word c, libsys_word d,
	libsys_word e, libsys_word f)
{
	(void)d, (void)e, (void)f;
	MUST(a == 1);
	if (nr == SYS_NR_writev)
		return take_vector((const struct iovec *)b, (unsigned long)c);
	MUST(nr == SYS_NR_write);
	return take_some((const char *)b, (size_t)c);
}

const char *libsys_errname(long r)
{
	(void)r;
	return 0;
}

/* A string of the input's, in memory of its size. */
static char *take_string(void)
{
	size_t length = take_byte() % 100, i;
	char *s = malloc(length + 1);

	for (i = 0; i < length; i++) {
		s[i] = (char)take_byte();
		if (!s[i])
			break;
	}
	s[i] = 0;
	return realloc(s, i + 1);
}

/* What the digits from s on are, by the rule of the header; the number is too large at `over'. */
static const char *digits(const char *s, unsigned int base, libsys_u64 *n, int *over)
{
	static const char all[] = "0123456789abcdef0123456789ABCDEF";
	libsys_u64 most = -1ull, value = 0;
	const char *digit, *from = s;

	for (*over = 0; *s && (digit = strchr(all, *s)) != 0; s++) {
		unsigned int d = (unsigned int)(digit - all) % 16;

		if (d >= base)
			break;
		if (value > (most - d) / base)
			*over = 1;
		value = value * base + d;
	}
	*n = value;
	return s == from ? 0 : s;
}

static void parse(const char *s, unsigned int base, int is_signed, int whole)
{
	libsys_u64 n = 17, magnitude = 0;
	const char *end = "", *at = s, *stop = 0;
	unsigned int real = base;
	int minus = 0, over = 0;
	long r, wanted;

	if (is_signed && (*at == '-' || *at == '+'))
		minus = *at++ == '-';
	if (!base) {
		real = 10;
		if (at[0] == '0' && (at[1] == 'x' || at[1] == 'X')) {
			real = 16;
			at += 2;
		} else if (at[0] == '0') {
			real = 8;
		}
	}
	if (real >= 2 && real <= 16)
		stop = digits(at, real, &magnitude, &over);
	wanted = !stop || (whole && *stop) ? NO_NUMBER : over ? TOO_LARGE : 0;
	if (!wanted && is_signed && magnitude > (1ull << 63) - !minus)
		wanted = TOO_LARGE;
	r = is_signed ? libsys_parse_s64(s, whole ? 0 : &end, base, (libsys_s64 *)&n)
		      : libsys_parse_u64(s, whole ? 0 : &end, base, &n);
	MUST(r == wanted);
	MUST(n == (r ? 17 : minus ? 0 - magnitude : magnitude));
	MUST(whole || r ? !*end : end == stop);
}

static void format(libsys_u64 n, unsigned int base, int is_signed, size_t size)
{
	char *to = malloc(size), wanted[80], *at = wanted + sizeof wanted - 1;
	int minus = is_signed && (libsys_s64)n < 0;
	libsys_u64 left = minus ? 0 - n : n;
	size_t length;
	long r;

	memset(to, '#', size);
	r = is_signed ? libsys_format_s64(to, size, (libsys_s64)n, base)
		      : libsys_format_u64(to, size, n, base);
	if (base < 2 || base > 16) {
		MUST(r == NO_NUMBER);
	} else {
		*at = 0;
		do {
			*--at = "0123456789abcdef"[left % base];
		} while ((left /= base) != 0);
		if (minus)
			*--at = '-';
		length = strlen(at);
		MUST(r == (length < size ? (long)length : NO_ROOM));
		MUST(r < 0 || strcmp(to, at) == 0);
		MUST(r >= 0 || !size || to[0] == '#' || minus);
	}
	free(to);
}

static void strings(size_t size)
{
	char *a = take_string(), *b = take_string(), *to = malloc(size);
	size_t max = take_byte(), length = strlen(a);
	int c, d;
	long r;

	MUST(libsys_length(a, max) == strnlen(a, max));
	c = libsys_compare(a, b, max);
	d = strncmp(a, b, max);
	MUST((c < 0) == (d < 0) && (c > 0) == (d > 0));
	r = libsys_copy(to, size, a);
	MUST(r == (length < size ? (long)length : NO_ROOM));
	MUST(!size || (strncmp(to, a, size - 1) == 0 && strlen(to) == (r < 0 ? size - 1 : length)));
	free(a);
	free(b);
	free(to);
}

static void print(void)
{
	unsigned int count = take_byte() % 50, i;
	const char *list[50];
	char wanted[50 * 101];
	size_t size = 0;
	long r;

	for (i = 0; i < count; i++) {
		list[i] = take_byte() % 8 ? take_string() : 0;
		if (list[i])
			size = (size_t)(stpcpy(wanted + size, list[i]) - wanted);
	}
	taken = 0;
	refused = 0;
	r = take_byte() & 1 ? libsys_print_strings(1, list, count)
			    : (count = 0, libsys_write_all(1, wanted, size));
	/* The kernel takes nothing of nothing and says so; what it refuses is the end. */
	MUST(r == refused || (r == 0 && refused == NOTHING));
	MUST(taken <= size && memcmp(written, wanted, taken) == 0 && (r || taken == size));
	while (i--)
		free((char *)list[i]);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
	unsigned int what;
	char *s;

	input_begin(data, size);
	what = take_byte();
	switch (what >> 4 & 3) {
	case 0:
		s = take_string();
		parse(s, take_byte() % 18, what & 1, what & 2);
		free(s);
		break;
	case 1:
		format((libsys_u64)take_word() << 32 ^ take_word(), take_byte() % 18, what & 1,
			take_byte() % 70);
		break;
	case 2:
		strings(take_byte() % 120);
		break;
	case 3:
		print();
	}
	return 0;
}
