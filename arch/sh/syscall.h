/* SPDX-License-Identifier: 0BSD */
/* A system call, in assembler. */
	.macro	syscall
	trapa	#31
	.rept	5
	or	r0, r0
	.endr
	.endm
