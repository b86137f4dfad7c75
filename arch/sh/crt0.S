/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp (r15) on argc. Zero in r14 ends the frame chain. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
	.align	2
_start:
	.cfi_startproc
	.cfi_undefined 17
	mov.l	1f, r0
	mov	#0, r14
	jsr	@r0
	mov	r15, r4
	.cfi_endproc
	/* An absolute address: linked into a PIE, which nobody here would relocate, it stops the linker. */
	.align	2
1:	.long	libsys_start
	.size	_start, . - _start

#include "notes.h"
