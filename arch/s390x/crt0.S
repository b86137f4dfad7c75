/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with r15 on argc, 8-byte aligned. A frame is 160 bytes; its zero back chain ends them. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
	.balign	2
_start:
	.cfi_startproc
	.cfi_undefined %r14
	lgr	%r2, %r15
	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	brasl	%r14, libsys_start
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
