/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer is g7. The control block holds its own address in its first word, and the
 * stack protector's canary in its sixth.
 */
#define TLS_BELOW
#define TLS_TCB (6 * sizeof(long))
#define TLS_SET_TP "mov %0, %%g7"

#ifdef __arch64__
#define CANARY_OFFSET 0x28
#define CANARY_SET(canary) __asm__ __volatile__("stx %0, [%%g7 + 0x28]" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("ldx [%%g7 + 0x28], %0" : "=r"(canary))
#else
#define CANARY_OFFSET 0x14
#define CANARY_SET(canary) __asm__ __volatile__("st %0, [%%g7 + 0x14]" : : "r"(canary))
#define CANARY_GET(canary) __asm__ __volatile__("ld [%%g7 + 0x14], %0" : "=r"(canary))
#endif
