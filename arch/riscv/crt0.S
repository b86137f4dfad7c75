/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp on argc, 16-byte aligned. Zero in s0 ends the frame chain. */
	.cfi_sections .debug_frame
	.text
	.globl	_start
	.type	_start, %function
_start:
	.cfi_startproc
	.cfi_undefined ra
	/* Relaxed, this would be relative to itself. */
	.option push
	.option norelax
	lla	gp, __global_pointer$
	.option pop
	li	s0, 0
	mv	a0, sp
	call	libsys_start
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
