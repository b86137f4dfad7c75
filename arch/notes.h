/* SPDX-License-Identifier: 0BSD */
/* The note of every assembler member: the stack is not executable. */
	.section .note.GNU-stack, "", %progbits
