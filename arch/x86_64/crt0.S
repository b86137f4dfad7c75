/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with rsp on argc, 16-byte aligned (psABI 3.4.1). Zero in ebp ends the frame chain. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined rip
	xorl	%ebp, %ebp
	movq	%rsp, %rdi
	call	libsys_start
	.cfi_endproc
	/* An absolute address: linked into a PIE, which nobody here would relocate, it stops the linker. */
	.long	_start
	.size	_start, . - _start

#include "notes.h"
