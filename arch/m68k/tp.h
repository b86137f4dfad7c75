/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel keeps m68k's thread pointer; code asks for it through __m68k_read_tp. It is 0x7000 bytes above the
 * block, so that 16-bit offsets reach more of it (R_68K_TLS_LE32: binutils, bfd/elf32-m68k.c).
 */
#define TLS_GAP 0
#define TLS_BIAS 0x7000
#define TLS_TCB 0
#define TLS_DYNAMIC 0x8000
#define crt_get_tp() sys_get_thread_area()

static __inline__ long crt_set_tp(char *tp)
{
	return sys_set_thread_area((unsigned long)tp);
}
