/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
	.cfi_sections .debug_frame
	.syntax	unified
	.text
	.arm
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, %function
	.balign	4
_start_pie:
	.cfi_startproc
	.cfi_undefined lr
	mov	fp, #0
	mov	r0, sp
	adr	r3, 1f
	ldm	r3, {r1, r2}
	add	r1, r1, r3
	add	r2, r2, r3
	bl	libsys_start_pie
	.balign	4
1:	.word	_DYNAMIC - 1b
	.word	__ehdr_start - 1b
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
