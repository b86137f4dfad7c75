/* SPDX-License-Identifier: 0BSD */
/* The thread pointer is tp and points at the block (psABI, "Thread Local Storage"). */
#define TLS_TCB 0
#define TLS_GAP 0
#define TLS_BIAS 0
#define TLS_DYNAMIC 0x800
#define crt_get_tp() __builtin_thread_pointer()

static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__("mv tp, %0" : : "r"(tp));
	return 0;
}
