/* SPDX-License-Identifier: 0BSD */
/*
 * OpenRISC (Linux: arch/openrisc/kernel/entry.S, _sys_call_handler): number in r11, arguments in r3
 * to r8, result in r11. A call may destroy whatever a function may, the arguments, too.
 */
#define LIBSYS_REG1 "r3"
#define LIBSYS_REG2 "r4"
#define LIBSYS_REG3 "r5"
#define LIBSYS_REG4 "r6"
#define LIBSYS_REG5 "r7"
#define LIBSYS_REG6 "r8"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_ret __asm__("r11") = nr; \
	LIBSYS_LOSE(1) LIBSYS_LOSE_REST \
	__asm__ __volatile__("l.sys 1" : "=r"(libsys_ret), "=r"(libsys_lost1) LIBSYS_LOST_REST \
			     : "0"(libsys_ret) LIBSYS_IN##n \
			     : "r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", \
			     "r29", "r31", "memory");

/* gcc would call abort. */
#define LIBSYS_STOP __asm__ __volatile__("l.trap 0")

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#define __LIBSYS_STATFS64_SIZE 84

/* mmap2 counts in pages of 8192 bytes. */
#define __LIBSYS_MMAP2_SHIFT 13
