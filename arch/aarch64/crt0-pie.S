/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, %function
_start_pie:
	.cfi_startproc
	.cfi_undefined x30
	mov	x29, #0
	mov	x0, sp
	adrp	x1, _DYNAMIC
	add	x1, x1, :lo12:_DYNAMIC
	adrp	x2, __ehdr_start
	add	x2, x2, :lo12:__ehdr_start
	bl	libsys_start_pie
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
