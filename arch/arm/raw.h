/* SPDX-License-Identifier: 0BSD */
/*
 * ARM EABI (Linux arch/arm/kernel/entry-common.S): number in r7, arguments in r0 to r5, result in
 * r0; nothing else is destroyed.
 */
#define LIBSYS_REG1 "r0"
#define LIBSYS_REG2 "r1"
#define LIBSYS_REG3 "r2"
#define LIBSYS_REG4 "r3"
#define LIBSYS_REG5 "r4"
#define LIBSYS_REG6 "r5"

#ifdef __thumb__
/*
 * r7 may be the frame pointer, and then no operand can be bound to it. Thumb-2 moves most numbers
 * into it at once. In Thumb-1, gcc's assembly is not unified, clang's is.
 */
#ifdef __thumb2__
#define LIBSYS_MOVE "movs"
#define LIBSYS_MOVED "rI"
#elif defined __clang__ && __ARM_ARCH < 6
#define LIBSYS_MOVE "movs"
#define LIBSYS_MOVED "r"
#else
#define LIBSYS_MOVE "mov"
#define LIBSYS_MOVED "r"
#endif
#define LIBSYS_DO(nr, n) \
	libsys_word libsys_nr = (nr); \
	register libsys_word libsys_ret __asm__("r0"); \
	__asm__ __volatile__("mov ip, r7\n\t" LIBSYS_MOVE " r7, %1\n\tsvc 0\n\tmov r7, ip" \
			     : "=r"(libsys_ret) : LIBSYS_MOVED(libsys_nr) LIBSYS_IN##n : "ip", \
			     "cc", "memory");
#else
#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("r7") = (nr); \
	register libsys_word libsys_ret __asm__("r0"); \
	__asm__ __volatile__("svc 0" : "=r"(libsys_ret) : "r"(libsys_nr) LIBSYS_IN##n : "memory");
#endif

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#define __LIBSYS_STATFS64_SIZE 84

/* The direct System V calls once took its first structures, so they need IPC_64. */
#define __LIBSYS_IPC_64 0x100
