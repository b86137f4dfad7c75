/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is gbr; the block follows two words. */
#define TLS_GAP 8
#define TLS_BIAS 0
#define TLS_TCB 8
#define TLS_DYNAMIC 0
#define crt_get_tp() __builtin_thread_pointer()

static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__("ldc %0, gbr" : : "r"(tp));
	return 0;
}
