/* SPDX-License-Identifier: 0BSD */
/*
 * LoongArch, 64 bits (Linux arch/loongarch/kernel/entry.S): number in a7, arguments in a0 to a5,
 * result in a0. Of the other registers, the kernel does not keep t0 to t8.
 */
#define LIBSYS_REG1 "$a0"
#define LIBSYS_REG2 "$a1"
#define LIBSYS_REG3 "$a2"
#define LIBSYS_REG4 "$a3"
#define LIBSYS_REG5 "$a4"
#define LIBSYS_REG6 "$a5"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("$a7") = (nr); \
	register libsys_word libsys_ret __asm__("$a0"); \
	__asm__ __volatile__("syscall 0" : "=r"(libsys_ret) : "r"(libsys_nr) LIBSYS_IN##n \
			     : "$t0", "$t1", "$t2", "$t3", "$t4", "$t5", "$t6", "$t7", "$t8", \
			     "memory");
