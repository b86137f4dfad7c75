/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is r13 (32 bits: r2), 0x7000 bytes above the block's start (PowerPC ELF ABIs,
 * "Thread Local Storage"); before the block are the stack protector's canary and the words about
 * the processor that the compiler's builtins read: parse_hwcap.c.
 */
#define TLS_BIAS 0x7000

#ifdef __powerpc64__
#define TLS_TCB 104
#define CANARY_OFFSET (-0x7010)
#define CANARY_SET(canary) __asm__ __volatile__("std %0, -0x7010(13)" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("ld %0, -0x7010(13)" : "=r"(canary))
#define TLS_SET "mr 13, %0"
#define TLS_GET "mr %0, 13"
#else
#define TLS_TCB 64
#define CANARY_OFFSET (-0x7008)
#define CANARY_SET(canary) __asm__ __volatile__("stw %0, -0x7008(2)" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("lwz %0, -0x7008(2)" : "=r"(canary))
#define TLS_SET "mr 2, %0"
#define TLS_GET "mr %0, 2"
#endif

static __inline__ long crt_set_tp(char *tp)
{
	__asm__ __volatile__(TLS_SET : : "r"(tp));
	return 0;
}

/*
 * The first words there: AT_HWCAP in the upper half, AT_HWCAP2 in the lower; AT_PLATFORM as a
 * number.
 */
struct tcb_hwcap {
	unsigned long long hwcap;
	unsigned int padding, platform;
};

#define TCB_HWCAP(tp) ((struct tcb_hwcap *)((tp) - TLS_BIAS - TLS_TCB))

static __inline__ struct tcb_hwcap *crt_hwcap(void)
{
	char *tp;

	__asm__ __volatile__(TLS_GET : "=r"(tp));
	return TCB_HWCAP(tp);
}

/* A thread gets them from the one that makes it. */
#define TCB_INHERIT(tp) (*TCB_HWCAP(tp) = *crt_hwcap())

/*
 * Fills them, if parse_hwcap.c is linked in, which has a function of that name. Otherwise it is a
 * call of the next instruction, which does nothing.
 */
#define CRT_MAIN_TP_SET() \
	__asm__ __volatile__(".weak libsys_hwcap\n\t.hidden libsys_hwcap\n\t" \
		"bl libsys_hwcap\nlibsys_hwcap:" \
			     : : : "r0", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", \
			     "r12", \
			       "cr0", "cr1", "cr5", "cr6", "cr7", "ctr", "lr", "xer", "memory")
