/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp on argc. Zero in a6 ends the frame chain. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined 24
	sub.l	%fp, %fp
	move.l	%sp, -(%sp)
	/* By its absolute address: linked into a PIE, which nobody here would relocate, it stops the linker. */
	jsr	(libsys_start).l
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
