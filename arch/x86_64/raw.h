/* SPDX-License-Identifier: 0BSD */
/*
 * x86_64 and x32 (System V psABI for AMD64, A.2.1): number in rax, arguments in rdi rsi rdx r10 r8
 * r9, result in rax; `syscall' itself keeps the return address in rcx and the flags in r11.
 */
#define LIBSYS_REG1 "rdi"
#define LIBSYS_REG2 "rsi"
#define LIBSYS_REG3 "rdx"
#define LIBSYS_REG4 "r10"
#define LIBSYS_REG5 "r8"
#define LIBSYS_REG6 "r9"

#define LIBSYS_DO(nr, n) \
	libsys_word libsys_ret; \
	__asm__ __volatile__("syscall" : "=a"(libsys_ret) : "0"(nr) LIBSYS_IN##n : "rcx", "r11", \
		"memory");

#ifdef __ILP32__
/*
 * The words that pselect6's sixth argument points to are as wide as on x86_64, and so is the
 * structure that statfs fills.
 */
#define __LIBSYS_SIG_WORD libsys_u64
#endif
