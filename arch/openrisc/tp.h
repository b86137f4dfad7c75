/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is r10. 16 bytes below it begins what the block follows (binutils: bfd/elf32-or1k.c, tpoff). */
#define TLS_GAP 16
#define TLS_BIAS 16
#define TLS_TCB 16

static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__("l.or r10, %0, %0" : : "r"(tp));
	return 0;
}
