/* SPDX-License-Identifier: 0BSD */
/* What libsys_clone and libsys_clone3 share: the function and its argument wait in r30 and r31. */
#include "function.h"

	.macro	keep fn, arg
	STORE_UPDATE 1, -KEEP(1)
	.cfi_adjust_cfa_offset KEEP
	STORE	30, FRAME(1)
	.cfi_rel_offset r30, FRAME
	STORE	31, FRAME + WORD(1)
	.cfi_rel_offset r31, FRAME + WORD
	mr	30, \fn
	mr	31, \arg
	.endm

/* The parent returns; the child goes on at 1. */
	.macro	parent_returns
	COMPARE	cr1, 3, 0
	beq	cr1, 1f
	LOAD	30, FRAME(1)
	LOAD	31, FRAME + WORD(1)
	addi	1, 1, KEEP
	.cfi_remember_state
	.cfi_restore r30
	.cfi_restore r31
	.cfi_adjust_cfa_offset -KEEP
	bnslr+
	neg	3, 3
	blr
	.cfi_restore_state
	.cfi_undefined lr
	.endm

	.macro	run
	mr	3, 31
	li	0, 0
	STORE_UPDATE 0, -FRAME(1)
	call_by	30
	li	0, SYS_NR_exit
	sc
	trap
	.endm
