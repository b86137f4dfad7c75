/* SPDX-License-Identifier: 0BSD */
/*
 * m68k (Linux: arch/m68k/kernel/entry.S, system_call): number in d0, arguments in d1 to d5 and a0, result in d0;
 * nothing else is destroyed.
 */
#define LIBSYS_REG1 "d1"
#define LIBSYS_REG2 "d2"
#define LIBSYS_REG3 "d3"
#define LIBSYS_REG4 "d4"
#define LIBSYS_REG5 "d5"
#define LIBSYS_REG6 "a0"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_ret __asm__("d0") = nr; \
	__asm__ __volatile__("trap #0" : "=r"(libsys_ret) : "0"(libsys_ret) LIBSYS_IN##n : "memory");
