/* SPDX-License-Identifier: 0BSD */
/*
 * PA-RISC (Linux: arch/parisc/kernel/syscall.S, linux_gateway_entry): number in r20, arguments in
 * r26 down to r21, result in r28; the call is a branch to the gateway page. For a call to be
 * restarted, the instruction after the branch must be a nop or set r20. r1, r2, r29, r31 and the
 * registers of number and arguments may be destroyed.
 */
#define LIBSYS_REG1 "r26"
#define LIBSYS_REG2 "r25"
#define LIBSYS_REG3 "r24"
#define LIBSYS_REG4 "r23"
#define LIBSYS_REG5 "r22"
#define LIBSYS_REG6 "r21"

#define LIBSYS_DO(nr, n) \
	register libsys_word libsys_nr __asm__("r20") = nr; \
	register libsys_word libsys_ret __asm__("r28"); \
	LIBSYS_LOSE(1) LIBSYS_LOSE_REST \
	__asm__ __volatile__("ble 0x100(%%sr2, %%r0)\n\tnop" \
			     : "=r"(libsys_ret), "+r"(libsys_nr), \
			     "=r"(libsys_lost1) LIBSYS_LOST_REST \
			     : "r"(libsys_nr) LIBSYS_IN##n : "r1", "r2", "r29", "r31", "memory");

/* MAP_ANONYMOUS */
#define LIBSYS_ANONYMOUS 0x10

/* ENOSYS and EOVERFLOW. */
#define __LIBSYS_ENOSYS 251
#define __LIBSYS_EOVERFLOW 72
