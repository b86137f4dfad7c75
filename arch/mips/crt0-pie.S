/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
#include "gp.h"
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, @function
_start_pie:
	.cfi_startproc
	.cfi_undefined 31
	set_gp	libsys_start_pie, _DYNAMIC, __ehdr_start
	move	$30, $0
	move	$4, $29
	ADD	$29, $29, -16
	address_of 1, $25
	address_of 2, $5
	address_of 3, $6
	jalr	$25
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
