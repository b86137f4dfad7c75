/* SPDX-License-Identifier: 0BSD */
/*
 * Xtensa, call0 ABI (Linux: arch/xtensa/kernel/entry.S, system_call): number in a2, arguments in a6, a3 to a5, a8
 * and a9, result in a2; nothing else is destroyed.
 */
#define LIBSYS_REG1 "a6"
#define LIBSYS_REG2 "a3"
#define LIBSYS_REG3 "a4"
#define LIBSYS_REG4 "a5"
#define LIBSYS_REG5 "a8"
#define LIBSYS_REG6 "a9"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_ret __asm__("a2") = nr; \
	__asm__ __volatile__("syscall" : "=r"(libsys_ret) : "0"(libsys_ret) LIBSYS_IN##n : "memory");

/* MAP_ANONYMOUS */
#define LIBSYS_ANONYMOUS 0x800
