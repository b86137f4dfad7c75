/* SPDX-License-Identifier: 0BSD */
/* Memory between two that fault, a plain reference, and a word on what failed. */

#include <libsys.h>
#include <libsys/portable.h>

#if defined __alpha__
#define ANONYMOUS 0x10
#define FIXED 0x100
#elif defined __hppa__
#define ANONYMOUS 0x10
#define FIXED 4
#elif defined __mips__
#define ANONYMOUS 0x800
#define FIXED 0x10
#else
#define ANONYMOUS 0x20
#define FIXED 0x10
#endif
#define SHARED 1
#define PRIVATE 2
#define COUNT(a) (sizeof(a) / sizeof(a)[0])

typedef unsigned char byte;
typedef libsys_size_t size;

/* alike: libsys/memory/mem.h: what C says of them, whatever the library says. */
void *memcpy(void *to, const void *from, size n);
void *memmove(void *to, const void *from, size n);
void *memset(void *to, int c, size n);
int memcmp(const void *a, const void *b, size n);
void *memchr(const void *s, int c, size n);
int bcmp(const void *a, const void *b, size n);
size strlen(const char *s);
size wcslen(const __WCHAR_TYPE__ *s);

static __inline__ void *map(void *where, size n, int prot, int flags, int fd)
{
	return libsys_mmap(where, n, prot, flags, fd, 0);
}

/* GUARD is a multiple of every machine's page. */
#define GUARD 65536
#define ROOM 65536

/* ROOM bytes; the one before the first and the one after the last fault. */
static __inline__ byte *guarded(void)
{
	byte *m = map(0, ROOM + 2 * GUARD, 3, PRIVATE | ANONYMOUS, -1);

	if (libsys_is_error(m) || sys_mprotect((unsigned long)m, GUARD, 0) ||
		sys_mprotect((unsigned long)m + GUARD + ROOM, GUARD, 0))
		sys_exit_group(99);
	return m + GUARD;
}

/* The i-th byte of what is copied. */
static __inline__ byte pattern(size i)
{
	return (byte)(i * 167 + (i >> 8) * 13 + 1);
}

/* Volatile, or compilers would make them calls of what they check. */
static __inline__ void fill(byte *p, size n, size first)
{
	volatile byte *v = p;
	size i;

	for (i = 0; i < n; i++)
		v[i] = pattern(first + i);
}

static __inline__ void blank(byte *p, size n)
{
	volatile byte *v = p;

	while (n--)
		v[n] = 0xa5;
}

static __inline__ int is_filled(const byte *p, size n, size first)
{
	const volatile byte *v = p;
	size i;

	for (i = 0; i < n; i++)
		if (v[i] != pattern(first + i))
			return 0;
	return 1;
}

static __inline__ int is_all(const byte *p, size n, byte c)
{
	const volatile byte *v = p;

	while (n--)
		if (v[n] != c)
			return 0;
	return 1;
}

static __inline__ char *add_number(char *p, unsigned long n)
{
	char digits[24];
	int i = 0;

	do
		digits[i++] = (char)('0' + n % 10);
	while (n /= 10);
	*p++ = ' ';
	while (i)
		*p++ = digits[--i];
	return p;
}

/* Says what failed, with up to three numbers, and ends the program. */
static __inline__ void failed(const char *what, unsigned long a, unsigned long b, unsigned long c)
{
	char line[160];
	char *p = line;

	while (*what)
		*p++ = *what++;
	p = add_number(add_number(add_number(p, a), b), c);
	*p++ = '\n';
	sys_write(2, line, (size)(p - line));
	sys_exit_group(1);
}

/* All sizes up to 150, then those around every change of method. */
static __inline__ size next_size(size n)
{
	static const size more[] = { 151, 191, 192, 193, 255, 256, 257, 300, 511, 513, 1000, 1023,
		1025, 1535, 1536, 1537, 1599, 1601, 2047, 2049, 3000, 4095, 4096, 4097, 5003, 20000,
		0 };
	size i;

	if (n < 150)
		return n + 1;
	for (i = 0; more[i] && more[i] <= n; i++)
		;
	return more[i];
}
