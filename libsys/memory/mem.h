/* SPDX-License-Identifier: 0BSD */
/*
 * Shared by the portable memory functions: the machine's word, and words put together from two
 * aligned ones, so that no port needs unaligned loads.
 */

typedef unsigned char byte;
typedef __SIZE_TYPE__ size;
typedef unsigned int word __attribute__((__mode__(__word__), __may_alias__));
#include <blocks.h>

#define WORD sizeof(word)
#define LOW_BITS(p) ((__UINTPTR_TYPE__)(p) % WORD)

/* The word that starts shift bits into low and ends in high. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define MERGE(low, high, shift) ((low) << (shift) | (high) >> (8 * WORD - (shift)))
#else
#define MERGE(low, high, shift) ((low) >> (shift) | (high) << (8 * WORD - (shift)))
#endif

void *memcpy(void *to, const void *from, size n);
void *memmove(void *to, const void *from, size n);
void *memset(void *to, int c, size n);
int memcmp(const void *a, const void *b, size n);
void *memchr(const void *s, int c, size n);
int bcmp(const void *a, const void *b, size n);
size strlen(const char *s);
size wcslen(const __WCHAR_TYPE__ *s);

/*
 * Copies upwards, also onto an overlapping place below. Reads only words with at least one byte to
 * copy.
 */
static __inline__ void copy_up(byte *to, const byte *from, size n)
{
	if (n >= 2 * WORD) {
		word *t;
		const word *f;
		size shift;

		for (; LOW_BITS(to); n--)
			*to++ = *from++;
		t = (void *)to;
		shift = 8 * LOW_BITS(from);
		f = (const void *)(from - LOW_BITS(from));
#ifdef UNALIGNED
		if (shift) {
			from = (const byte *)f + shift / 8;
			COPY_BLOCKS(t, from, n, UNALIGNED)
			f = (const void *)(from - shift / 8);
		}
#endif
		if (!shift) {
#ifdef COPY_BLOCKS
			COPY_BLOCKS(t, f, n, ALIGNED)
#endif
			for (; n >= 4 * WORD; n -= 4 * WORD, t += 4, f += 4) {
				word a = f[0], b = f[1], c = f[2], d = f[3];

				t[0] = a;
				t[1] = b;
				t[2] = c;
				t[3] = d;
			}
			for (; n >= WORD; n -= WORD)
				*t++ = *f++;
		} else {
			word low = *f;

			for (; n >= WORD; n -= WORD) {
				word high = *++f;

				*t++ = MERGE(low, high, shift);
				low = high;
			}
		}
		to = (void *)t;
		from = (const byte *)f + shift / 8;
	}
	while (n--)
		*to++ = *from++;
}
