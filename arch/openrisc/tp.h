/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is r10. The block follows a header that begins 16 bytes below r10 (binutils:
 * bfd/elf32-or1k.c, tpoff).
 */
#define TLS_GAP 16
#define TLS_BIAS 16
#define TLS_TCB 16
#define TLS_DYNAMIC (TLS_BIAS - distance) \
	/* in a static program ld counts from the thread pointer there, too */
#define crt_get_tp() __extension__({ char *tp; \
	__asm__ __volatile__("l.or %0, r10, r10" : "=r"(tp)); tp; })
#define TLS_SET_TP "l.or r10, %0, %0"
