/* SPDX-License-Identifier: 0BSD */
/* The kernel enters here with sp (a1) on argc, and zero in a0, which ends the frame chain. */
	.text
	.globl	_start
	.type	_start, @function
	.align	4
_start:
	mov	a2, a1
	movi	a3, -16
	and	a1, a1, a3
	call0	libsys_start
	.size	_start, . - _start

#include "notes.h"
