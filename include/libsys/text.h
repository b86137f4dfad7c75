/* SPDX-License-Identifier: 0BSD */
/*
 * Text: numbers to text and back, strings with bounds, complete writes, printing and dying. All of
 * it is inline, so a program gets only what it uses. The errors returned have the same numbers on
 * every ABI: -EINVAL is -22, -ERANGE -34, -ENOSPC -28, -EIO -5. See libsys-text(3).
 */
#ifndef LIBSYS_TEXT_H
#define LIBSYS_TEXT_H

#include <libsys/calls.h>
#include <libsys/error.h>
#include <libsys/start.h>
#include <libsys/uio.h>

/* Room for any number of 64 bits in any base, with a sign and the zero at the end. */
#define LIBSYS_DIGITS 66

/*
 * n / base, with the remainder in *digit, by divisions of 32 bits: 64-bit ones are function calls
 * on 32-bit machines.
 */
__LIBSYS_INLINE libsys_u64 __libsys_divide(libsys_u64 __n, unsigned int __base,
	unsigned int *__digit)
{
#if __SIZEOF_LONG__ == 8
	*__digit = __LIBSYS_NUMBER(unsigned int, __n % __base);
	return __n / __base;
#else
	unsigned int __high = __LIBSYS_NUMBER(unsigned int, __n >> 32);
	unsigned int __low = __LIBSYS_NUMBER(unsigned int, __n & 0xffffffffU);
	unsigned int __middle = __high % __base << 16 | __low >> 16;

	__low = __middle % __base << 16 | (__low & 0xffff);
	*__digit = __low % __base;
	return __LIBSYS_NUMBER(libsys_u64, __high / __base) << 32 |
		(__middle / __base << 16 | __low / __base);
#endif
}

/*
 * Writes n in base 2 to 16, in lower case and without a prefix, and a zero behind it, into the size
 * bytes at `to'. Returns the number of digits; -ENOSPC if there is no room, with nothing written;
 * -EINVAL for another base.
 */
__LIBSYS_INLINE long libsys_format_u64(char *__to, libsys_size_t __size, libsys_u64 __n,
	unsigned int __base)
{
	char __text[LIBSYS_DIGITS];
	unsigned int __length = 0, __digit, __i;

	if (__base < 2 || __base > 16)
		return -22;
	do {
		__n = __libsys_divide(__n, __base, &__digit);
		__text[__length++] = "0123456789abcdef"[__digit];
	} while (__n != 0);
	if (__size <= __length)
		return -28;
	for (__i = 0; __i < __length; __i++)
		__to[__i] = __text[__length - 1 - __i];
	__to[__length] = 0;
	return __LIBSYS_NUMBER(long, __length);
}

/* The same for a signed number. One below 0 has a minus sign, which counts as a digit. */
__LIBSYS_INLINE long libsys_format_s64(char *__to, libsys_size_t __size, libsys_s64 __n,
	unsigned int __base)
{
	libsys_u64 __u = __LIBSYS_NUMBER(libsys_u64, __n);
	long __length;

	if (__n >= 0)
		return libsys_format_u64(__to, __size, __u, __base);
	if (__size < 2)
		return __base < 2 || __base > 16 ? -22 : -28;
	__length = libsys_format_u64(__to + 1, __size - 1, 0 - __u, __base);
	if (__length < 0)
		return __length;
	__to[0] = '-';
	return __length + 1;
}

/*
 * Reads a number at the start of `from': digits in base 2 to 16, in either case; base 0 is 16 after
 * 0x, 8 after another 0, else 10. No sign and no space may come first. Stores the number in *n and
 * its end in *end. If end is null, nothing may follow the number. Returns 0; -EINVAL if there is no
 * such number; -ERANGE if it does not fit in 64 bits. After an error *n and *end are unchanged.
 */
__LIBSYS_INLINE long libsys_parse_u64(const char *__from, const char **__end, unsigned int __base,
	libsys_u64 *__n)
{
	unsigned int __high = 0, __low = 0, __digit, __a, __b;
	int __digits = 0, __over = 0;

	if (__base == 0) {
		__base = __from[0] != '0' ? 10 : (__from[1] | 32) != 'x' ? 8 : 16;
		if (__base == 16)
			__from += 2;
	}
	if (__base < 2 || __base > 16)
		return -22;
	for (;; __from++) {
		__digit = __LIBSYS_NUMBER(unsigned char, *__from);
		if (__digit >= '0' && __digit <= '9')
			__digit -= '0';
		else if ((__digit | 32) >= 'a' && (__digit | 32) <= 'f')
			__digit = (__digit | 32) - 'a' + 10;
		else
			break;
		if (__digit >= __base)
			break;
		__digits = 1;
		/* In pieces of 16 bits, so that each product has room in 32. */
		__a = (__low & 0xffff) * __base + __digit;
		__b = (__low >> 16) * __base + (__a >> 16);
		__low = __b << 16 | (__a & 0xffff);
		__a = (__high & 0xffff) * __base + (__b >> 16);
		__b = (__high >> 16) * __base + (__a >> 16);
		__high = __b << 16 | (__a & 0xffff);
		__over |= __b >> 16 != 0;
	}
	if (!__digits || (!__end && *__from))
		return -22;
	if (__over)
		return -34;
	*__n = __LIBSYS_NUMBER(libsys_u64, __high) << 32 | __low;
	if (__end)
		*__end = __from;
	return 0;
}

/* The same for a signed number, which may begin with a minus or a plus sign. */
__LIBSYS_INLINE long libsys_parse_s64(const char *__from, const char **__end, unsigned int __base,
	libsys_s64 *__n)
{
	const int __minus = *__from == '-';
	libsys_u64 __u, __limit = (__LIBSYS_NUMBER(libsys_u64, 1) << 63) - !__minus;
	const char *__stop = __from;
	long __r = libsys_parse_u64(__from + (__minus || *__from == '+'), __end ? &__stop : __end,
		__base, &__u);

	if (__r == 0 && __u > __limit)
		__r = -34;
	if (__r != 0)
		return __r;
	*__n = __LIBSYS_NUMBER(libsys_s64, __minus ? 0 - __u : __u);
	if (__end)
		*__end = __stop;
	return 0;
}

/* The number of characters before the zero that ends s, or max if the first max have no zero. */
__LIBSYS_INLINE libsys_size_t libsys_length(const char *__s, libsys_size_t __max)
{
	libsys_size_t __n = 0;

	while (__n < __max && __s[__n])
		__n++;
	return __n;
}

/*
 * Compares two strings, at most max characters of them, as unsigned bytes: below 0, 0 or above 0.
 */
__LIBSYS_INLINE int libsys_compare(const char *__a, const char *__b, libsys_size_t __max)
{
	libsys_size_t __i;

	for (__i = 0; __i < __max; __i++)
		if (__a[__i] != __b[__i] || !__a[__i])
			return __LIBSYS_NUMBER(unsigned char, __a[__i]) -
				__LIBSYS_NUMBER(unsigned char, __b[__i]);
	return 0;
}

/*
 * Copies a string with its zero into the size bytes at `to', or as much as fits. The copy always
 * ends with a zero, unless size is 0. Returns its length, or -ENOSPC if it was cut. To join pieces,
 * copy each to where the last one ended.
 */
__LIBSYS_INLINE long libsys_copy(char *__to, libsys_size_t __size, const char *__from)
{
	libsys_size_t __n;

	for (__n = 0; __n < __size; __n++) {
		__to[__n] = __from[__n];
		if (!__from[__n])
			return __LIBSYS_NUMBER(long, __n);
	}
	if (__size)
		__to[__size - 1] = 0;
	return -28;
}

/*
 * Writes all size bytes at `from', in whatever pieces the kernel takes, even if a signal
 * interrupts. Returns 0, or write's error, when some bytes may have been written: -EAGAIN if fd
 * does not block, -EIO if the kernel takes nothing and gives no error.
 */
__LIBSYS_INLINE long libsys_write_all(int __fd, const void *__from, libsys_size_t __size)
{
	const char *__at = __LIBSYS_CHARS(__from);

	while (__size) {
		long __r = sys_write(__LIBSYS_NUMBER(unsigned int, __fd), __at, __size);

		if (__r == -4) /* -EINTR */
			continue;
		if (__r <= 0)
			return __r ? __r : -5;
		__at += __r;
		__size -= __LIBSYS_NUMBER(libsys_size_t, __r);
	}
	return 0;
}

/*
 * Writes count strings, one after the other, in one writev, so that lines of several processes do
 * not mix. It needs more writes for more than 16 strings, or if the kernel does not take
 * everything. A null pointer is an empty string. Returns 0, or writev's or write's error.
 */
__LIBSYS_INLINE long libsys_print_strings(int __fd, const char *const *__strings,
	unsigned int __count)
{
	struct iovec __io[16];
	unsigned int __i, __n;
	long __r, __error;

	for (; __count; __count -= __n, __strings += __n) {
		for (__n = 0; __n < __count && __n < 16; __n++) {
			__io[__n].iov_base = __LIBSYS_UNCONST(__strings[__n]);
			__io[__n].iov_len = __strings[__n] ? __builtin_strlen(__strings[__n]) : 0;
		}
		do
			__r = sys_writev(__LIBSYS_NUMBER(unsigned long, __fd), __io, __n);
		while (__r == -4); /* -EINTR */
		if (__r < 0)
			return __r;
		for (__i = 0; __i < __n; __i++) {
			libsys_size_t __taken = __LIBSYS_NUMBER(libsys_size_t, __r);

			if (__taken > __io[__i].iov_len)
				__taken = __io[__i].iov_len;
			__r -= __LIBSYS_NUMBER(long, __taken);
			if (__taken == __io[__i].iov_len)
				continue;
			__error = libsys_write_all(__fd, __strings[__i] + __taken,
				__io[__i].iov_len - __taken);
			if (__error)
				return __error;
		}
	}
	return 0;
}

/*
 * libsys_print(fd, "in ", libsys_dec(n), " pieces\n") writes strings and numbers in this way, in
 * C99, C++11 or later. libsys_dec gives any integer as a string in base 10, with a minus sign if it
 * is below 0; libsys_hex and libsys_oct give it as 64 bits in bases 16 and 8. In C the string lives
 * as long as the block around it, in C++ as long as the expression.
 */
#ifdef __cplusplus
struct __libsys_digits {
	char __text[LIBSYS_DIGITS];
	const char *__string() const { return __text; }
};

template <typename __T> inline __libsys_digits __libsys_number(__T __n, unsigned int __base)
{
	const __T __one = 1, __minus = static_cast<__T>(-1);
	__libsys_digits __d;

	if (__base == 10 && __minus < __one)
		libsys_format_s64(__d.__text, sizeof(__d.__text), static_cast<libsys_s64>(__n), 10);
	else
		libsys_format_u64(__d.__text, sizeof(__d.__text), static_cast<libsys_u64>(__n),
			__base);
	return __d;
}

#define libsys_dec(n) __libsys_number(n, 10).__string()
#define libsys_hex(n) __libsys_number(n, 16).__string()
#define libsys_oct(n) __libsys_number(n, 8).__string()
#if __cplusplus >= 201103L
template <typename... __T> inline long libsys_print(int __fd, __T... __s)
{
	const char *const __strings[] = {__s...};

	return libsys_print_strings(__fd, __strings, sizeof...(__s));
}
#endif
#elif defined __STDC_VERSION__ && __STDC_VERSION__ >= 199901L
__LIBSYS_INLINE const char *__libsys_number(char *__text, libsys_u64 __n, int __negative,
	unsigned int __base)
{
	if (__negative)
		libsys_format_s64(__text, LIBSYS_DIGITS, (libsys_s64)__n, __base);
	else
		libsys_format_u64(__text, LIBSYS_DIGITS, __n, __base);
	return __text;
}

#define libsys_dec(n) __libsys_number((char[LIBSYS_DIGITS]){0}, (libsys_u64)(n), (__typeof__(n))-1 \
	< 1, 10)
#define libsys_hex(n) __libsys_number((char[LIBSYS_DIGITS]){0}, (libsys_u64)(n), 0, 16)
#define libsys_oct(n) __libsys_number((char[LIBSYS_DIGITS]){0}, (libsys_u64)(n), 0, 8)
#define libsys_print(fd, ...) \
	libsys_print_strings(fd, (const char *const[]){__VA_ARGS__}, \
			     (unsigned int)(sizeof((const char *const[]){__VA_ARGS__}) / \
			     sizeof(char *)))
#endif

/*
 * Writes a line such as "WHAT: ENOENT", for the error -ENOENT, to standard error and ends the
 * program with status 1.
 */
__LIBSYS_INLINE LIBSYS_NORETURN void libsys_die(const char *__what, long __error)
{
	char __digits[LIBSYS_DIGITS];
	const char *__line[4];

	__line[0] = __what;
	__line[1] = ": ";
	__line[2] = libsys_errname(__error);
	__line[3] = "\n";
	if (!__line[2]) {
		libsys_format_s64(__digits, sizeof(__digits), __error, 10);
		__line[2] = __digits;
	}
	libsys_print_strings(2, __line, 4);
	sys_exit_group(1);
}

#endif
