/* SPDX-License-Identifier: 0BSD */
/*
 * SuperH (Linux: arch/sh/kernel/entry-common.S, system_call): number in r3, arguments in r4 to r7,
 * r0 and r1, result in r0, a second one in r1; nothing else is destroyed. The instructions after
 * the trap keep some processors from going on too early (binutils: config/tc-sh.c, sh_handle_align;
 * glibc: SYSCALL_INST_PAD).
 */
#define LIBSYS_REG1 "r4"
#define LIBSYS_REG2 "r5"
#define LIBSYS_REG3 "r6"
#define LIBSYS_REG4 "r7"
#define LIBSYS_REG5 "r0"
#define LIBSYS_REG6 "r1"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("r3") = nr; \
	register libsys_word libsys_ret __asm__("r0"); \
	register libsys_word libsys_second __asm__("r1"); \
	__asm__ __volatile__("trapa #31\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\tor r0, r0\n\t" \
		"or r0, r0" \
			     : "=r"(libsys_ret), "=r"(libsys_second) : "r"(libsys_nr) LIBSYS_IN##n \
			     : "memory");

/*
 * No processor has this one (SH-4 Software Manual, general illegal instruction exception). gcc
 * would call abort.
 */
#define LIBSYS_STOP __asm__ __volatile__(".word 0xfffd")

/* sizeof(struct statfs64) of <asm/statfs.h>. */
#define __LIBSYS_STATFS64_SIZE 84
