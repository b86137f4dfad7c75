/* SPDX-License-Identifier: 0BSD */
/*
 * sparc and sparc64 (Linux: arch/sparc/kernel/syscalls.S, entry.S): number in g1, arguments in o0
 * to o5, result in o0, a second one in o1; if carry is set, the result is a positive error. The
 * kernel keeps all other registers but g6, which compilers do not use.
 */
#define LIBSYS_REG1 "o0"
#define LIBSYS_REG2 "o1"
#define LIBSYS_REG3 "o2"
#define LIBSYS_REG4 "o3"
#define LIBSYS_REG5 "o4"
#define LIBSYS_REG6 "o5"

#ifdef __arch64__
#define LIBSYS_TRAP "t 0x6d\n\tbcs,a,pn %%xcc, 1f\n\t"
#else
#define LIBSYS_TRAP "t 0x10\n\tbcs,a 1f\n\t"
#endif

/* The delay slot of an annulled branch runs only if the branch is taken. */
#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("g1") = nr; \
	register libsys_word libsys_ret __asm__("o0"); \
	register libsys_word libsys_second __asm__("o1"); \
	__asm__ __volatile__(LIBSYS_TRAP " sub %%g0, %%o0, %%o0\n1:" : "=r"(libsys_ret), \
		"=r"(libsys_second) \
			     : "r"(libsys_nr) LIBSYS_IN##n : "memory", "cc");

/* Illegal everywhere (SPARC V9, ILLTRAP). Compilers use trap 5, which Linux does not handle. */
#define LIBSYS_STOP __asm__ __volatile__("unimp 0")

/* ENOSYS and EOVERFLOW. */
#define __LIBSYS_ENOSYS 90
#define __LIBSYS_EOVERFLOW 92
