/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args a0, size a1, fn a2, arg a3): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, %function
libsys_clone3:
	.cfi_startproc
	li	a7, SYS_NR_clone3
	ecall
	beqz	a0, 1f
	ret
	.cfi_undefined ra
1:	li	s0, 0
	andi	sp, sp, -16
	mv	a0, a3
	jalr	a2
	li	a7, SYS_NR_exit
	ecall
	ebreak
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
