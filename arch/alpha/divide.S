/* SPDX-License-Identifier: 0BSD */
/*
 * Integer division, which the compiler leaves to the C library: $24 by $25 into $27; $23 is the
 * return address. All registers but these and $28 are kept (gcc: config/alpha/alpha.md). 32-bit
 * operands and results are sign-extended.
 */
#define SIGNED 1
#define LONG 2
#define REMAINDER 4
	.cfi_sections .debug_frame
	.set	noat
	.text
	.macro	entry name, how
	.globl	\name
	.type	\name, @function
\name:	lda	$28, \how
	br	divide
	.size	\name, . - \name
	.endm

	.cfi_startproc
	.cfi_return_column $23
	entry	__divq, SIGNED
	entry	__divqu, 0
	entry	__divl, SIGNED + LONG
	entry	__divlu, LONG
	entry	__remq, REMAINDER + SIGNED
	entry	__remqu, REMAINDER
	entry	__reml, REMAINDER + SIGNED + LONG
	entry	__remlu, REMAINDER + LONG

divide:	lda	$30, -32($30)
	.cfi_adjust_cfa_offset 32
	stq	$1, 0($30)
	stq	$2, 8($30)
	stq	$24, 16($30)
	stq	$25, 24($30)
	beq	$25, 7f
	and	$28, LONG + SIGNED, $1
	cmpeq	$1, LONG, $1
	beq	$1, 1f
	zapnot	$24, 15, $24
	zapnot	$25, 15, $25
1:	blbc	$28, 2f
	subq	$31, $24, $1
	cmovlt	$24, $1, $24
	subq	$31, $25, $1
	cmovlt	$25, $1, $25

	/* The divisor moves up to the dividend, then down, one bit of the quotient at a time. */
2:	mov	0, $27
	mov	1, $2
3:	cmpult	$25, $24, $1
	beq	$1, 4f
	blt	$25, 4f
	addq	$25, $25, $25
	addq	$2, $2, $2
	br	3b
4:	cmpule	$25, $24, $1
	beq	$1, 5f
	subq	$24, $25, $24
	bis	$27, $2, $27
5:	srl	$25, 1, $25
	srl	$2, 1, $2
	bne	$2, 4b

	ldq	$1, 16($30)
	ldq	$25, 24($30)
	and	$28, REMAINDER, $2
	cmovne	$2, $24, $27
	cmovne	$2, $31, $25		/* the remainder has the sign of the dividend */
	xor	$1, $25, $1
	subq	$31, $27, $2
	cmovge	$1, $27, $2
	cmovlbs	$28, $2, $27
	and	$28, LONG, $1
	addl	$27, $31, $2
	cmovne	$1, $2, $27
6:	ldq	$1, 0($30)
	ldq	$2, 8($30)
	ldq	$24, 16($30)
	ldq	$25, 24($30)
	lda	$30, 32($30)
	.cfi_adjust_cfa_offset -32
	ret	$31, ($23), 1
	.cfi_adjust_cfa_offset 32
7:	mov	$16, $27
	lda	$16, -2			/* GEN_INTDIV: SIGFPE */
	call_pal 0xaa			/* gentrap */
	mov	$27, $16
	mov	0, $27
	br	6b
	.cfi_endproc

#include "notes.h"
