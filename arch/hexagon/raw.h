/* SPDX-License-Identifier: 0BSD */
/*
 * Hexagon (Linux: arch/hexagon/kernel/traps.c, do_trap0): number in r6, arguments in r0 to r5,
 * result in r0; nothing else is destroyed.
 */
/* alike: arm/raw.h: registers have the same names on both. */
#define LIBSYS_REG1 "r0"
#define LIBSYS_REG2 "r1"
#define LIBSYS_REG3 "r2"
#define LIBSYS_REG4 "r3"
#define LIBSYS_REG5 "r4"
#define LIBSYS_REG6 "r5"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("r6") = nr; \
	register libsys_word libsys_ret __asm__("r0"); \
	__asm__ __volatile__("trap0(#1)" : "=r"(libsys_ret) : "r"(libsys_nr) LIBSYS_IN##n \
		: "memory");
