/* SPDX-License-Identifier: 0BSD */
/* What the portable memory functions share: the machine's word, and words put
   together from two aligned ones, so that no port needs unaligned loads. */

typedef unsigned char byte;
typedef __SIZE_TYPE__ size;
typedef unsigned int word __attribute__((__mode__(__word__), __may_alias__));

#define WORD sizeof(word)
#define LOW_BITS(p) ((__UINTPTR_TYPE__)(p) % WORD)

/* The word that starts shift bits into low and ends in high. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define MERGE(low, high, shift) ((low) << (shift) | (high) >> (8 * WORD - (shift)))
#else
#define MERGE(low, high, shift) ((low) >> (shift) | (high) << (8 * WORD - (shift)))
#endif

/*
 * ARM moves several registers at once: blocks from f on to t, where words are aligned or, with
 * another load, anywhere; and blocks of w. What is left of n is less than a block. The first Thumb
 * has too few registers for that.
 */
#if defined __arm__ && (!defined __thumb__ || defined __thumb2__)
#define BLOCK 32
/* clang-format off */
#define BLOCKS(n, before, load, store, ...) \
	if (n >= BLOCK) { \
		n -= BLOCK; \
		__asm__ __volatile__(before "1:\t" load "subs %0, %0, #32\n\t" store \
			"\n\tbhs 1b" : "+r"(n), __VA_ARGS__ : "r3", "r4", "r5", "r6", "r8", "r9", \
			"r10", "r12", "cc", "memory"); \
		n += BLOCK; \
	}
#define COPY_BLOCKS(t, f, n, load) \
	BLOCKS(n, "", load, "stmia %1!, {r3-r6, r8-r10, r12}", "+r"(t), "+r"(f) :)
#define ALIGNED "ldmia %2!, {r3-r6, r8-r10, r12}\n\t"
#define SET_BLOCKS(t, w, n) \
	BLOCKS(n, "mov r3, %2\n\tmov r4, %2\n\tmov r5, %2\n\tmov r6, %2\n", \
		"stmia %1!, {r3-r6}\n\t", "stmia %1!, {r3-r6}", "+r"(t) : "r"(w))
/* clang-format on */
#ifdef __ARM_FEATURE_UNALIGNED
#define UNALIGNED \
	"ldr r3, [%2], #4\n\tldr r4, [%2], #4\n\tldr r5, [%2], #4\n\tldr r6, [%2], #4\n\t" \
	"ldr r8, [%2], #4\n\tldr r9, [%2], #4\n\tldr r10, [%2], #4\n\tldr r12, [%2], #4\n\t"
#endif
#endif

/*
 * From this size on x86's string instructions are ahead of a loop, and it does not matter to them
 * where words are; before it they take several times as long.
 */
#ifdef __i386__
#define BLOCK 512
/* clang-format off */
#define REP(n, instruction, ...) \
	if (n >= BLOCK) { \
		size words = n / WORD; \
		\
		n %= WORD; \
		__asm__ __volatile__("rep " instruction : "+c"(words), __VA_ARGS__ : "memory"); \
	}
#define COPY_BLOCKS(t, f, n, load) REP(n, load, "+D"(t), "+S"(f) :)
#define SET_BLOCKS(t, w, n) REP(n, "stosl", "+D"(t) : "a"(w))
/* clang-format on */
#define ALIGNED "movsl"
#define UNALIGNED "movsl"
#endif

void *memcpy(void *to, const void *from, size n);
void *memmove(void *to, const void *from, size n);
void *memset(void *to, int c, size n);
int memcmp(const void *a, const void *b, size n);
void *memchr(const void *s, int c, size n);
int bcmp(const void *a, const void *b, size n);
size strlen(const char *s);
size wcslen(const __WCHAR_TYPE__ *s);

/* Copies upwards, also onto an overlapping place below. Only words of which
   at least one byte is asked for are read. */
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
