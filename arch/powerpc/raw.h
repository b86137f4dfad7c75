/* SPDX-License-Identifier: 0BSD */
/*
 * PowerPC, 32 and 64 bits (Linux Documentation/arch/powerpc/syscall64-abi.rst, `sc'): number in r0,
 * arguments in r3 to r8, result in r3; if the summary overflow bit of cr0 is set, it is a positive
 * error. The kernel does not keep r4 to r12, ctr, xer and cr0.
 */
/* alike: openrisc/raw.h: registers have the same names on both. */
#define LIBSYS_REG1 "r3"
#define LIBSYS_REG2 "r4"
#define LIBSYS_REG3 "r5"
#define LIBSYS_REG4 "r6"
#define LIBSYS_REG5 "r7"
#define LIBSYS_REG6 "r8"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("r0") = (nr); \
	register libsys_word libsys_ret __asm__("r3"); \
	LIBSYS_LOSE_REST \
	__asm__ __volatile__("sc\n\tbns+ 1f\n\tneg %1, %1\n1:" \
			     : "+r"(libsys_nr), "=r"(libsys_ret) LIBSYS_LOST_REST \
			     : "r"(libsys_nr) LIBSYS_IN##n \
			     : "r9", "r10", "r11", "r12", "ctr", "xer", "cr0", "memory");
