/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp on argc, 8-byte aligned. Zero in fp ends the frame chain. */
	.cfi_sections .debug_frame
	.syntax	unified
	.text
	.arm
	.globl	_start
	.type	_start, %function
_start:
	.cfi_startproc
	.cfi_undefined lr
	mov	fp, #0
	mov	r0, sp
	bl	libsys_start
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
