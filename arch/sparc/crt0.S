/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp on room for a register window, and argc behind it: frame.h. */
#include "frame.h"
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined 15
	mov	0, %fp
	add	%sp, BIAS + WINDOW, %o0
	call	libsys_start
	 sub	%sp, FRAME - WINDOW, %sp
	.cfi_endproc
	/* An absolute address: linked into a PIE, which nobody here would relocate, it stops the linker. */
	ADDRESS	_start
	.size	_start, . - _start

#include "notes.h"
