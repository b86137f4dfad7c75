/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	lda	$30, -16($30)
	.cfi_adjust_cfa_offset 16
	stq	$9, 0($30)
	.cfi_rel_offset $9, 0
	stq	$10, 8($30)
	.cfi_rel_offset $10, 8
	mov	$16, $9
	mov	$19, $10
	mov	$18, $16
	bic	$17, 15, $17
	mov	$20, $18
	ldq	$19, 16($30)
	mov	$21, $20
	lda	$0, SYS_NR_clone
	callsys
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
1:	mov	$31, $15
	mov	$10, $16
	mov	$9, $27
	jsr	$26, ($27)
	mov	$0, $16
	lda	$0, SYS_NR_exit
	callsys
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
