/* SPDX-License-Identifier: 0BSD */
/*
 * MIPS, o32, n32 and n64 (Linux arch/mips/kernel/scall32-o32.S, scall64-n64.S): number in v0 ($2),
 * arguments in a0 to a5 ($4 to $9; in o32 from the fifth on in memory, at sp + 16), result in v0, a
 * second one in v1 ($3). If a3 is not zero, the result is an error, usually a positive one. The
 * kernel does not keep at, t0 to t9, hi and lo.
 */
#define LIBSYS_REG1 "$4"
#define LIBSYS_REG2 "$5"
#define LIBSYS_REG3 "$6"
#define LIBSYS_REG4 "$7"
#define LIBSYS_REG5 "$8"
#define LIBSYS_REG6 "$9"

#if __mips_isa_rev >= 6
#define LIBSYS_LOST "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25"
#else
#define LIBSYS_LOST "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo"
#endif

/*
 * Kernels before 2.6.36 need the instruction that loads v0 right before `syscall', because they
 * restart there.
 */
#define LIBSYS_MAKE(nr, before, inputs, after, lost) \
	register libsys_word libsys_ret __asm__("$2"); \
	register libsys_word libsys_second __asm__("$3"); \
	register libsys_word libsys_failed __asm__("$7"); \
	__asm__ __volatile__(before "addu $2, $0, %3\n\tsyscall" after \
			     : "=r"(libsys_ret), "=r"(libsys_second), "=r"(libsys_failed) \
			     : "ir"(nr) inputs \
			     : "memory", lost); \
	if (libsys_failed != 0 && libsys_ret > 0) \
		libsys_ret = -libsys_ret;

#if defined _ABIO32 && _MIPS_SIM == _ABIO32
#define LIBSYS_LOST32 LIBSYS_LOST, "$8", "$9"
#define LIBSYS_DO(nr, n) LIBSYS_MAKE(nr, "", LIBSYS_IN##n, "", LIBSYS_LOST32)
#define LIBSYS_PUSH(n) \
	LIBSYS_SET1(__a) LIBSYS_SET2(__b) LIBSYS_SET3(__c) LIBSYS_SET4(__d) \
	LIBSYS_MAKE(__nr, "addiu $29, $29, -32\n\t" LIBSYS_PUSH##n, LIBSYS_IN4 LIBSYS_PUSHED##n, \
		    "\n\taddiu $29, $29, 32", LIBSYS_LOST32) \
	return libsys_ret;
#define LIBSYS_PUSH5 "sw %[__fifth], 16($29)\n\t"
#define LIBSYS_PUSH6 LIBSYS_PUSH5 "sw %[__sixth], 20($29)\n\t"
#define LIBSYS_PUSH7 LIBSYS_PUSH6 "sw %[__seventh], 24($29)\n\t"
#define LIBSYS_PUSHED5 , [__fifth] "r"(__e)
#define LIBSYS_PUSHED6 LIBSYS_PUSHED5, [__sixth] "r"(__f)
#define LIBSYS_PUSHED7 LIBSYS_PUSHED6, [__seventh] "r"(__g)
#define LIBSYS_BODY5 LIBSYS_PUSH(5)
#define LIBSYS_BODY6 LIBSYS_PUSH(6)
#define LIBSYS_BODY7 LIBSYS_PUSH(7)
#else
#define LIBSYS_DO(nr, n) LIBSYS_MAKE(nr, "", LIBSYS_IN##n, "", LIBSYS_LOST)
#endif

/* MAP_ANONYMOUS */
#define LIBSYS_ANONYMOUS 0x800

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#if defined _ABI64 && _MIPS_SIM == _ABI64
#define __LIBSYS_STATFS64_SIZE 128
#else
#define __LIBSYS_STATFS64_SIZE 96
#endif

/* ENOSYS and EOVERFLOW. */
#define __LIBSYS_ENOSYS 89
#define __LIBSYS_EOVERFLOW 79

/* The direct System V calls once took its first structures, so they need IPC_64. */
#if !defined _ABIO32 || _MIPS_SIM != _ABIO32
#define __LIBSYS_IPC_64 0x100
#endif
