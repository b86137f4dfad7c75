/* SPDX-License-Identifier: 0BSD */
/*
 * The notes of every assembler member: no executable stack; control-flow enforcement (IBT, shadow
 * stack) may be on.
 */
	.section .note.GNU-stack, "", @progbits
	.section .note.gnu.property, "a", @note
	.balign	4
	.long	4, 2f - 1f, 5
	.asciz	"GNU"
1:	.long	0xc0000002, 4, 3
2:
