/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is the user register threadptr, which not every assembler knows by name; the block follows two words. */
#define TLS_GAP 8
#define TLS_BIAS 0
#define TLS_TCB 8

static __inline__ long crt_set_tp(char *tp)
{
	register char *value __asm__("a2") = tp;

	/* wur a2, 231 */
	__asm__ __volatile__(".byte 0x20, 0xe7, 0xf3" : : "r"(value));
	return 0;
}
