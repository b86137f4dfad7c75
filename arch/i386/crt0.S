/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with esp on argc. Zero in ebp ends the frame chain; gcc wants 16-byte aligned calls. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined eip
	xorl	%ebp, %ebp
	movl	%esp, %eax
	andl	$-16, %esp
	subl	$12, %esp
	pushl	%eax
	call	libsys_start
	/* Not reached: linkers refuse it in a PIE, which nobody here would relocate. mold could not call by it. */
	jmp	*libsys_start@GOT
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
