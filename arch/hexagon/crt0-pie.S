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
	.cfi_undefined r31
	r0 = r29
	r1 = add(pc, ##_DYNAMIC@PCREL)
	r2 = add(pc, ##__ehdr_start@PCREL)
	r29 = and(r29, #-8)
	r30 = #0
	call	libsys_start_pie
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
