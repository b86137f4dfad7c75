/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel enters here with argv in r24, which follows argc, and with the auxiliary vector right below r30: the stack
 * grows up. dp (r27) must be $global$. A null return address ends the frame chain.
 */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined 2
	ldil	L%$global$, %r27
	ldo	R%$global$(%r27), %r27
	ldo	64(%r30), %r30
	stw	%r0, -4(%r30)
	bl	libsys_start, %r2
	ldo	-4(%r24), %r26
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
