/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn a0, stack a1, flags a2, arg a3, parent_tid a4, tls a5, child_tid a6): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, %function
libsys_clone:
	.cfi_startproc
	mv	t0, a0
	mv	t1, a3
	mv	a0, a2
	andi	a1, a1, -16
	mv	a2, a4
	mv	a3, a5
	mv	a4, a6
	li	a7, SYS_NR_clone
	ecall
	beqz	a0, 1f
	ret
	.cfi_undefined ra
1:	li	s0, 0
	mv	a0, t1
	jalr	t0
	li	a7, SYS_NR_exit
	ecall
	ebreak
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
