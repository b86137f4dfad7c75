/* SPDX-License-Identifier: 0BSD */
/* Several registers at once (../blocks.h). Thumb-1 has too few registers for that. */
#if !defined __thumb__ || defined __thumb2__
#define BLOCKS(n, before, load, store, ...) \
	if (n >= 32) { \
		n -= 32; \
		__asm__ __volatile__(before "1:\t" load "subs %0, %0, #32\n\t" store \
			"\n\tbhs 1b" : "+r"(n), __VA_ARGS__ : "r3", "r4", "r5", "r6", "r8", "r9", \
			"r10", "r12", "cc", "memory"); \
		n += 32; \
	}
#define COPY_BLOCKS(t, f, n, load) \
	BLOCKS(n, "", load, "stmia %1!, {r3-r6, r8-r10, r12}", "+r"(t), "+r"(f) :)
#define ALIGNED "ldmia %2!, {r3-r6, r8-r10, r12}\n\t"
#define SET_BLOCKS(t, w, n) \
	BLOCKS(n, "mov r3, %2\n\tmov r4, %2\n\tmov r5, %2\n\tmov r6, %2\n", \
		"stmia %1!, {r3-r6}\n\t", "stmia %1!, {r3-r6}", "+r"(t) : "r"(w))
#ifdef __ARM_FEATURE_UNALIGNED
#define UNALIGNED \
	"ldr r3, [%2], #4\n\tldr r4, [%2], #4\n\tldr r5, [%2], #4\n\tldr r6, [%2], #4\n\t" \
	"ldr r8, [%2], #4\n\tldr r9, [%2], #4\n\tldr r10, [%2], #4\n\tldr r12, [%2], #4\n\t"
#endif
#endif
