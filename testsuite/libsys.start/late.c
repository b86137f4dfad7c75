/* SPDX-License-Identifier: 0BSD */
/*
 * What compilers call unasked is found, however late: no name here is that of a memory function,
 * and with -flto none is known before code is made, nor is what protects the stack, its canary and
 * the thread pointer.
 */
/* args: one */
/* stdout: constructor main destructor */
#include <libsys.h>

#define APART __attribute__((__noinline__))
#define SAY(text) sys_write(1, text, sizeof text - 1)

struct large {
	char bytes[5000];
	int last;
};

static struct large one, two;
static const __WCHAR_TYPE__ characters[] = { 1, 2, 3, 0 }, *volatile wide = characters;
static volatile int zero;

APART static void copy(struct large *to, const struct large *from)
{
	*to = *from;
}

APART static void clear(char *bytes, int n)
{
	int i;

	for (i = 0; i < n; i++)
		bytes[i] = 0;
}

APART static int is_same(const char *a, const char *b, int n)
{
	return __builtin_memcmp(a, b, (libsys_size_t)n) == 0;
}

APART static void move(char *to, const char *from, int n)
{
	__builtin_memmove(to, from, (libsys_size_t)n);
}

APART static unsigned long length(const char *text)
{
	unsigned long n = 0;

	while (text[n])
		n++;
	return n;
}

APART static unsigned long wide_length(const __WCHAR_TYPE__ *text)
{
	unsigned long n = 0;

	while (text[n])
		n++;
	return n;
}

/* By the compiler's own library, where there is one for the ABI. */
#ifdef LIBGCC
APART static long long divide(long long a, long long b)
{
	return a / b;
}
#endif

__attribute__((__constructor__)) static void begin(void)
{
	SAY("constructor ");
}

__attribute__((__destructor__)) static void end(void)
{
	SAY("destructor");
}

int main(int argc, char **argv)
{
	int n = (int)sizeof one.bytes - zero;

	SAY("main ");
	one.bytes[17] = 5;
	one.last = 3;
	copy(&two, &one);
	if (two.bytes[17] != 5 || two.last != 3)
		return 1;
	if (!is_same(one.bytes, two.bytes, n))
		return 2;
	clear(one.bytes, n);
	if (one.bytes[17] || is_same(one.bytes, two.bytes, n))
		return 3;
	move(two.bytes + 1, two.bytes, n - 1);
	if (two.bytes[17] || two.bytes[18] != 5)
		return 4;
	if (argc != 2 || length(argv[1]) != 3 || wide_length(wide) != 3)
		return 5;
#ifdef LIBGCC
	if (divide(1000000000000ll - zero, 7 - zero) != 142857142857ll)
		return 6;
#endif
	return 0;
}
