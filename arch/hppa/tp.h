/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is cr27, which the gateway page sets at 0xe0 (arch/parisc/kernel/syscall.S,
 * set_thread_pointer); the block follows two words.
 */
#define TLS_GAP 8
#define TLS_TCB 8
#define TLS_DYNAMIC 0
#define crt_get_tp() __extension__({ char *tp; \
	__asm__ __volatile__("mfctl %%cr27, %0" : "=r"(tp)); tp; })

static __inline__ long crt_set_tp(char *tp)
{
	register char *value __asm__("r26") = tp;

	__asm__ __volatile__("ble 0xe0(%%sr2, %%r0)\n\tnop" : : "r"(value) : "r1", "r31", "memory");
	return 0;
}
