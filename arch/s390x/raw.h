/* SPDX-License-Identifier: 0BSD */
/*
 * z/Architecture (Linux arch/s390/kernel/entry.S, system_call): number in r1, arguments in r2 to
 * r7, result in r2; nothing else is destroyed.
 */
#define LIBSYS_REG1 "r2"
#define LIBSYS_REG2 "r3"
#define LIBSYS_REG3 "r4"
#define LIBSYS_REG4 "r5"
#define LIBSYS_REG5 "r6"
#define LIBSYS_REG6 "r7"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("r1") = (nr); \
	register libsys_word libsys_ret __asm__("r2"); \
	__asm__ __volatile__("svc 0" : "=r"(libsys_ret) : "r"(libsys_nr) LIBSYS_IN##n : "memory");

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#define __LIBSYS_STATFS64_SIZE 88

/* gcc's trap does not return, but a handler of SIGILL returns behind it. */
#define LIBSYS_STOP __asm__ __volatile__(".short 0")
