/* SPDX-License-Identifier: 0BSD */
/*
 * Sets gp, by which code finds the GOT, where it is not known. Leaves in $31 the address of words
 * with the offsets of some symbols from gp.
 */
#include "asm.h"

	.macro	distances first, rest:vararg
	GPREL	\first
	.ifnb	\rest
	distances \rest
	.endif
	.endm

	.macro	set_gp symbols:vararg
	.set	push
	.set	noreorder
	.balign	GPREL_SIZE
	bal	1f
	nop
2:	distances 2b, \symbols
	.set	pop
1:	GPREL_LOAD $28, 0($31)
	SUBTRACT $28, $31, $28
	.endm

/* The n-th of the symbols. */
	.macro	address_of n, register
	GPREL_LOAD \register, GPREL_SIZE * \n($31)
	ADD	\register, \register, $28
	.endm
