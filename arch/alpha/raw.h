/* SPDX-License-Identifier: 0BSD */
/*
 * Alpha (Alpha Architecture Reference Manual, OSF/1 callsys and retsys; Linux:
 * arch/alpha/kernel/entry.S, entSys): number in $0, arguments in $16 to $21, result in $0, a second
 * one in $20. If $19 is not zero, the result is a positive error. Of the other registers, $9 to
 * $15, $26, $29 and $30 survive.
 */
#define LIBSYS_REG1 "$16"
#define LIBSYS_REG2 "$17"
#define LIBSYS_REG3 "$18"
#define LIBSYS_REG4 "$19"
#define LIBSYS_REG5 "$20"
#define LIBSYS_REG6 "$21"
#define libsys_second libsys_lost5

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_ret __asm__("$0") = nr; \
	LIBSYS_LOSE(1) LIBSYS_LOSE_REST \
	__asm__ __volatile__("callsys\n\tsubq $31, $0, $22\n\tcmovne $19, $22, $0" \
			     : "=r"(libsys_ret), "=r"(libsys_lost1) LIBSYS_LOST_REST \
			     : "0"(libsys_ret) LIBSYS_IN##n \
			     : "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$22", "$23", \
			     "$24", "$25", "$27", \
			       "$28", "memory");

/* MAP_ANONYMOUS */
#define LIBSYS_ANONYMOUS 0x10

/* bugchk; a handler returns behind it, which compilers do not expect. */
#define LIBSYS_STOP __asm__ __volatile__("call_pal 0x81")

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#define __LIBSYS_STATFS64_SIZE 88

/* ENOSYS and EOVERFLOW. */
#define __LIBSYS_ENOSYS 78
#define __LIBSYS_EOVERFLOW 112

/* The direct System V calls once took its first structures, so they need IPC_64. */
#define __LIBSYS_IPC_64 0x100

/* O_WRONLY | O_CREAT | O_TRUNC: there is no creat. */
#define __LIBSYS_O_NEW 0x601
