/* SPDX-License-Identifier: 0BSD */
/* What libsys_clone and libsys_clone3 share: the function and its argument wait in $9 and $10. */
	.macro	keep fn, arg
	lda	$30, -16($30)
	.cfi_adjust_cfa_offset 16
	stq	$9, 0($30)
	.cfi_rel_offset $9, 0
	stq	$10, 8($30)
	.cfi_rel_offset $10, 8
	mov	\fn, $9
	mov	\arg, $10
	.endm

/* The parent returns; the child goes on at 1. */
	.macro	parent_returns
	beq	$0, 1f
	subq	$31, $0, $1
	cmovne	$19, $1, $0
	ldq	$9, 0($30)
	ldq	$10, 8($30)
	lda	$30, 16($30)
	.cfi_remember_state
	.cfi_adjust_cfa_offset -16
	.cfi_restore $9
	.cfi_restore $10
	ret	$31, ($26), 1
	.cfi_restore_state
	.cfi_undefined $26
	.endm

	.macro	run
	mov	$31, $15
	mov	$10, $16
	mov	$9, $27
	jsr	$26, ($27)
	mov	$0, $16
	lda	$0, SYS_NR_exit
	callsys
	.endm
