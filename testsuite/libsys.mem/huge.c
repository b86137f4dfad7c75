/* SPDX-License-Identifier: 0BSD */
/*
 * Sizes beyond 2 GiB, beyond 4 GiB on 64-bit machines: no count is cut off or taken for a negative
 * one.
 */
/* only: x86_64 i386 aarch64 */
/* booted: x86_64 i386: rep movsb, byte by byte */
/* One more than x86 for the portable functions: emulators take ten seconds for this. */

#include "edges.h"

#define CHUNK ((size)1 << 22)
#if __SIZEOF_POINTER__ > 4
#define BULK ((CHUNK << 10) + 2 * CHUNK)
#else
#define BULK (((size)1 << 31) + 2 * CHUNK)
#endif
#define END 65536
#define MEMFD(name) ((int)sys_memfd_create(name, 0))

static void *(*volatile copy)(void *, const void *, size) = memcpy;
static void *(*volatile move)(void *, const void *, size) = memmove;
static void *(*volatile set)(void *, int, size) = memset;
static int (*volatile compare)(const void *, const void *, size) = memcmp;
static int (*volatile equal)(const void *, const void *, size) = bcmp;
static size (*volatile length)(const char *) = strlen;

/*
 * More memory than there is: one small file mapped over and over, BULK bytes, then END bytes of its
 * own.
 */
static byte *huge(const byte *block, int fd)
{
	byte *m = map(0, BULK + END + GUARD, 0, PRIVATE | ANONYMOUS, -1);
	size i;

	if (libsys_is_error(m))
		sys_exit_group(sizeof m > 4 ? 98 : 0); /* a 32-bit machine may have no room */
	for (i = 0; i < CHUNK; i += ROOM)
		if (sys_write((unsigned int)fd, (const void *)block, ROOM) != ROOM)
			sys_exit_group(97);
	for (i = 0; i < BULK; i += CHUNK)
		if (libsys_is_error(map(m + i, CHUNK, 3, SHARED | FIXED, fd)))
			sys_exit_group(96);
	if (libsys_is_error(map(m + BULK, END, 3, PRIVATE | ANONYMOUS | FIXED, -1)))
		sys_exit_group(95);
	return m;
}

int main(void)
{
	byte *block = guarded(), *m, *from;
	size n = BULK - CHUNK + 1000, i;

	fill(block, ROOM, 0);
	m = huge(block, MEMFD("to"));
	/* MADV_POPULATE_WRITE, where the kernel has it, spares a million page faults. */
	sys_madvise((unsigned long)m, BULK, 23);
	fill(m + BULK, END, 0);

	/*
	 * By one chunk every byte but the last 1001 moves onto itself; 8192 keeps the ends of a
	 * move apart.
	 */
	blank(m + BULK, END);
	move(m + 8192, m + CHUNK + 8192, n - 8191);
	if (!is_all(m, 1001, 0xa5) || !is_filled(m + 1001, ROOM - 1001, 1001))
		failed("memmove down", 0, 0, 0);
	fill(m, 1001, 0);
	move(m + CHUNK + 8192, m + 8192, n - 8191);
	if (!is_filled(m + BULK, 1001, 0) || !is_all(m + BULK + 1001, END - 1001, 0xa5) ||
		!is_filled(m, ROOM, 0))
		failed("memmove up", 0, 0, 0);

	if (compare(m + 1, m + CHUNK + 1, n))
		failed("memcmp of equal ones", 0, 0, 0);
	m[BULK + 1000] = (byte)(m[1000] - 1);
	if (compare(m + 1, m + CHUNK + 1, n) <= 0)
		failed("memcmp", 0, 0, 0);
	if (!equal(m + 1, m + CHUNK + 1, n))
		failed("bcmp", 0, 0, 0);

	set(m + 7, 0x5a, BULK + 1000);
	if (!is_all(m + BULK, 1007, 0x5a) || m[BULK + 1007] != 0xa5 || !is_all(m, CHUNK, 0x5a))
		failed("memset", 0, 0, 0);
	m[BULK + 10001] = 0;
	if (length((const char *)m + 3) != BULK + 9998)
		failed("strlen", 0, 0, 0);

	if (sizeof(size) == 4)
		return 0; /* no room for two */
	from = huge(block, MEMFD("from"));
	fill(from + BULK, END, 0);
	copy(m, from, BULK + 999);
	if (!is_filled(m + BULK, 999, 0) || m[BULK + 999] != 0x5a)
		failed("memcpy", 0, 0, 0);
	for (i = 0; i < CHUNK; i += ROOM)
		if (!is_filled(m + i, ROOM, 0))
			failed("memcpy, bulk", i, 0, 0);
	return 0;
}
