/* SPDX-License-Identifier: 0BSD */
/* What libsys_clone and libsys_clone3 share: the function and its argument wait in $16 and $17. */
#include "asm.h"

	.macro	keep fn, arg
	ADD	$29, $29, -FRAME
	.cfi_adjust_cfa_offset FRAME
	STORE	$16, FRAME - 8($29)
	.cfi_rel_offset 16, FRAME - 8
	STORE	$17, FRAME - 8 - WORD($29)
	.cfi_rel_offset 17, FRAME - 8 - WORD
	move	$16, \fn
	move	$17, \arg
	.endm

/* The parent returns; the child goes on at 2. */
	.macro	parent_returns
	beqz	$2, 2f
	beqz	$7, 1f
	blez	$2, 1f
	SUBTRACT $2, $0, $2
1:	LOAD	$16, FRAME - 8($29)
	LOAD	$17, FRAME - 8 - WORD($29)
	ADD	$29, $29, FRAME
	.cfi_remember_state
	.cfi_restore 16
	.cfi_restore 17
	.cfi_adjust_cfa_offset -FRAME
	jr	$31
	.cfi_restore_state
	.cfi_undefined 31
	.endm

	.macro	run
	ADD	$29, $29, -16
	move	$30, $0
	move	$4, $17
	move	$25, $16
	jalr	$25
	move	$4, $2
	li	$2, SYS_NR_exit
	syscall
	break
	.endm
