/* SPDX-License-Identifier: 0BSD */
/*
 * The notes of every assembler member: the stack is not executable, and control-flow enforcement
 * (psABI 13.1: IBT and shadow stack) may stay on.
 */
	.section .note.GNU-stack, "", @progbits
	.section .note.gnu.property, "a", @note
#ifdef __LP64__
	.balign	8
#else
	.balign	4
#endif
	.long	4, 2f - 1f, 5
	.asciz	"GNU"
1:	.long	0xc0000002, 4, 3
#ifdef __LP64__
	.balign	8
#else
	.balign	4
#endif
2:
