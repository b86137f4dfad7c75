/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is r13 (32 bits: r2), 0x7000 bytes above the block's start (PowerPC ELF ABIs, "Thread Local
 * Storage"); in front of the block is the stack protector's canary.
 */
#define TLS_TCB 16
#define TLS_GAP 0
#define TLS_BIAS 0x7000

#ifdef __powerpc64__
#define CANARY_OFFSET (-0x7010)
#define CANARY_SET(canary) __asm__ __volatile__("std %0, -0x7010(13)" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("ld %0, -0x7010(13)" : "=r"(canary))
#define TLS_SET "mr 13, %0"
#else
#define CANARY_OFFSET (-0x7008)
#define CANARY_SET(canary) __asm__ __volatile__("stw %0, -0x7008(2)" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("lwz %0, -0x7008(2)" : "=r"(canary))
#define TLS_SET "mr 2, %0"
#endif

static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__(TLS_SET : : "r"(tp));
	return 0;
}
