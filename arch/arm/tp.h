/* SPDX-License-Identifier: 0BSD */
/* Only the kernel sets the thread pointer (tpidruro); the block follows two words for the run time (AAELF32). */
#define TLS_TCB 0
#define TLS_GAP 8
#define TLS_BIAS 0
#define TLS_DYNAMIC 0
#define crt_get_tp() __builtin_thread_pointer()

static __inline__ long crt_set_tp(char *tp)
{
	return sys_set_tls((unsigned long)tp);
}
