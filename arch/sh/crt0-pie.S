/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, @function
	.align	2
_start_pie:
	.cfi_startproc
	.cfi_undefined 17
	mov	#0, r14
	mov.l	1f, r5
	mova	1f, r0
	add	r0, r5
	mov.l	2f, r6
	mova	2f, r0
	add	r0, r6
	mov.l	3f, r1
	mova	3f, r0
	add	r0, r1
	jsr	@r1
	mov	r15, r4
	.cfi_endproc
	.align	2
1:	.long	_DYNAMIC - .
2:	.long	__ehdr_start - .
3:	.long	libsys_start_pie - .
	.size	_start_pie, . - _start_pie

#include "notes.h"
