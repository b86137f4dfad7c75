/* SPDX-License-Identifier: 0BSD */
/*
 * The notes of every assembler member: the stack is not executable, and branch target
 * identification, pointer authentication and guarded control stacks (AAELF64, program property) may
 * stay on.
 */
	.section .note.GNU-stack, "", %progbits
	.section .note.gnu.property, "a", %note
	.balign	8
	.long	4, 2f - 1f, 5
	.asciz	"GNU"
1:	.long	0xc0000000, 4, 7
	.balign	8
2:
