/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is tpidr_el0 (AAELF64, "Thread Local Storage"); the block follows two words for the run time. */
#define TLS_TCB 0
#define TLS_GAP 16
#define TLS_BIAS 0

static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__("msr tpidr_el0, %0" : : "r"(tp));
	return 0;
}
