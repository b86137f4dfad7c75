/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, @function
_start_pie:
	.cfi_startproc
	.cfi_undefined 24
	sub.l	%fp, %fp
	move.l	%sp, %a0
	pea	(__ehdr_start, %pc)
	pea	(_DYNAMIC, %pc)
	move.l	%a0, -(%sp)
	bsr.l	libsys_start_pie
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
