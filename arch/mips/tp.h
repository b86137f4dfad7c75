/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel keeps the thread pointer, 0x7000 bytes above the block's start; code reads it with
 * rdhwr $29.
 */
#define TLS_BIAS 0x7000
#define TLS_DYNAMIC 0x8000
#define crt_get_tp() __builtin_thread_pointer()

static __inline__ long crt_set_tp(char *tp)
{
	return sys_set_thread_area((unsigned long)tp);
}
