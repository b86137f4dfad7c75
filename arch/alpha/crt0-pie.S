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
	.cfi_undefined $26
	br	$27, 1f
1:	ldgp	$29, 0($27)
	mov	$31, $15
	mov	$30, $16
	ldah	$17, _DYNAMIC($29)	!gprelhigh
	lda	$17, _DYNAMIC($17)	!gprellow
	ldah	$18, __ehdr_start($29)	!gprelhigh
	lda	$18, __ehdr_start($18)	!gprellow
	ldah	$27, libsys_start_pie($29)	!gprelhigh
	lda	$27, libsys_start_pie($27)	!gprellow
	jsr	$26, ($27), libsys_start_pie
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
