/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#include "clone.h"
#define CRT0_ADDRESS .quad

/*
 * The kernel enters with sp ($30) on argc. Functions find their gp ($29) from their address in pv
 * ($27). Zero in fp ($15) ends the frame chain.
 */
	.macro	enter
	.cfi_undefined $26
	br	$27, 1f
1:	ldgp	$29, 0($27)
	mov	$31, $15
	mov	$30, $16
	.endm

	.macro	crt0
	enter
	ldah	$27, libsys_start($29)	!gprelhigh
	lda	$27, libsys_start($27)	!gprellow
	jsr	$26, ($27), libsys_start
	.endm

	.macro	crt0_pie
	enter
	ldah	$17, _DYNAMIC($29)	!gprelhigh
	lda	$17, _DYNAMIC($17)	!gprellow
	ldah	$18, __ehdr_start($29)	!gprelhigh
	lda	$18, __ehdr_start($18)	!gprellow
	ldah	$27, libsys_start_pie($29)	!gprelhigh
	lda	$27, libsys_start_pie($27)	!gprellow
	jsr	$26, ($27), libsys_start_pie
	.endm

	.macro	libsys_clone
	keep	$16, $19
	mov	$18, $16
	bic	$17, 15, $17
	mov	$20, $18
	ldq	$19, 16($30)
	mov	$21, $20
	lda	$0, SYS_NR_clone
	callsys
	parent_returns
1:	run
	.endm

	.macro	libsys_clone3
	keep	$18, $19
	lda	$0, SYS_NR_clone3
	callsys
	parent_returns
1:	bic	$30, 15, $30
	run
	.endm

	.macro	libsys_unmap_exit
	.cfi_undefined $9
	.cfi_undefined $10
	.cfi_undefined $11
	mov	$16, $9
	mov	$17, $10
	mov	$18, $11
	lda	$30, -16($30)
	.cfi_adjust_cfa_offset 16
	subq	$31, 1, $1		/* every signal: a handler would have no stack */
	stq	$1, 0($30)
	lda	$16, 3			/* SIG_SETMASK */
	mov	$30, $17
	mov	$31, $18
	lda	$19, 8
	lda	$0, SYS_NR_rt_sigprocmask
	callsys
	mov	$9, $16
	mov	$10, $17
	lda	$0, SYS_NR_munmap
	callsys
	mov	$11, $16
	lda	$0, SYS_NR_exit
	callsys
	.endm

/* vfork: the return address stays in a register, where the child cannot lose it. */
	.macro	libsys_vfork
	lda	$0, SYS_NR_vfork
	callsys
	subq	$31, $0, $1
	cmovne	$19, $1, $0
	ret	$31, ($26), 1
	.endm
