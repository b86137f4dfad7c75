/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp (r1) on argc, and things of its own in r9 and r2, where zero ends the frame chain. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined 9
	l.or	r3, r1, r1
	l.ori	r2, r0, 0
	l.jal	libsys_start
	l.nop
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
