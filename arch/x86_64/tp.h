/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer of x86_64 and x32 is the base of fs. The control block holds its own address
 * in its first word and the stack protector's canary at 0x28 (x32: 0x18).
 */
#include "../x86.h"

#define TLS_BELOW
#define TLS_TCB 0x30

static __inline__ long crt_set_tp(char *tp)
{
	return sys_arch_prctl(0x1002 /* ARCH_SET_FS */, (unsigned long)tp);
}

#ifdef __LP64__
#define CANARY_OFFSET 0x28
#define CANARY_SET(canary) __asm__ __volatile__("movq %0, %%fs:0x28" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("movq %%fs:0x28, %0" : "=r"(canary))
#else
#define CANARY_OFFSET 0x18
#define CANARY_SET(canary) __asm__ __volatile__("movl %0, %%fs:0x18" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("movl %%fs:0x18, %0" : "=r"(canary))
#endif

/* gcc 14 and newer would load main's arguments in two places. */
#ifdef __LP64__
#define CRT_KEEP(argc, argv, envp) __asm__("" : "+r"(argc), "+r"(argv), "+r"(envp))
#endif
