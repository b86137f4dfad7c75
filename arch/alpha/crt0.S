/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel enters here with sp ($30) on argc. Functions find their gp ($29) by their address in pv ($27). Zero in
 * fp ($15) ends the frame chain.
 */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined $26
	br	$27, 1f
1:	ldgp	$29, 0($27)
	mov	$31, $15
	mov	$30, $16
	ldah	$27, libsys_start($29)	!gprelhigh
	lda	$27, libsys_start($27)	!gprellow
	jsr	$26, ($27), libsys_start
	.cfi_endproc
	/* An absolute address: linked into a PIE, which nobody here would relocate, it stops the linker. */
	.quad	_start
	.size	_start, . - _start

#include "notes.h"
