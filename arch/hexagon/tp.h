/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is ugp; the block ends there. */
#define TLS_BELOW
#define TLS_TCB 8

static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__("ugp = %0" : : "r"(tp));
	return 0;
}
