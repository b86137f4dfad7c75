/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, @function
	.balign	2
_start_pie:
	.cfi_startproc
	.cfi_undefined %r14
	lgr	%r2, %r15
	larl	%r3, _DYNAMIC
	larl	%r4, __ehdr_start
	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	brasl	%r14, libsys_start_pie
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
