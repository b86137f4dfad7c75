/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is the processor's unique value (PALcode wruniq, 0x9f); the block follows two
 * words.
 */
#define TLS_GAP 16
#define TLS_TCB 16
#define TLS_DYNAMIC 0
#define crt_get_tp() __builtin_thread_pointer()

static __inline__ long crt_set_tp(char *tp)
{
	register char *value __asm__("$16") = tp;

	__asm__ __volatile__("call_pal 0x9f" : : "r"(value) : "memory");
	return 0;
}
