/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel enters here with sp on argc, 8-byte aligned (o32) or 16. Zero in fp ends the frame chain. In o32 the callee
 * owns four words above sp.
 */
#include "gp.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_start /* LLVM wants it said: .gpword alone makes it no symbol */
	.globl	_start
	.type	_start, @function
_start:
	.cfi_startproc
	.cfi_undefined 31
	set_gp	libsys_start
	move	$30, $0
	move	$4, $29
	ADD	$29, $29, -16
	address_of 1, $25
	jalr	$25
	.cfi_endproc
	.size	_start, . - _start

#include "notes.h"
