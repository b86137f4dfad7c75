/* SPDX-License-Identifier: 0BSD */
/* The notes every x86 object needs: IBT and SHSTK kept, stack not executable. */

#ifdef __LP64__
#define CET_ALIGN 3
#else
#define CET_ALIGN 2 /* x32 and i386 notes are those of 32-bit ELF */
#endif

	.pushsection .note.gnu.property, "a"
	.p2align CET_ALIGN
	.long	4, 2f - 1f, 5		/* sizes, NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
1:	.long	0xc0000002, 4, 3	/* X86_FEATURE_1_AND: IBT | SHSTK */
	.p2align CET_ALIGN
2:	.popsection
	.section .note.GNU-stack, "", %progbits
	.text
