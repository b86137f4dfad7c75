/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp (r29) on argc. Zero in fp (r30) ends the frame chain. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined r31
	r0 = r29
	r29 = and(r29, #-8)
	r30 = #0
	call	libsys_start
	.cfi_endproc
	/* An absolute address: linked into a PIE, which nobody here would relocate, it stops the linker. */
	.word	_start
	.size	_start, . - _start

#include "notes.h"
