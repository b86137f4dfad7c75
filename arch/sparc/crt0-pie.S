/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
#include "frame.h"
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, @function
_start_pie:
	.cfi_startproc
	.cfi_undefined 15
	mov	0, %fp
	call	1f
	 add	%sp, BIAS + WINDOW, %o0
	.word	_DYNAMIC - ., __ehdr_start - .
1:	LOAD_OFFSET [%o7 + 8], %o1
	add	%o7, 8, %o3
	LOAD_OFFSET [%o7 + 12], %o2
	add	%o1, %o3, %o1
	add	%o2, %o3, %o2
	add	%o2, 4, %o2
	call	libsys_start_pie
	 sub	%sp, FRAME - WINDOW, %sp
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
