/* SPDX-License-Identifier: 0BSD */
/* A whole program in assembler, with no start-up but the stub's. */
/* exit: 69 */
/* stdout: from assembler\n */
/* only: x86_64 i386 */
	.text
	.globl	libsys_start
libsys_start:
#ifdef __x86_64__
	movl	$1, %edi
	leaq	text(%rip), %rsi
	movl	$length, %edx
	call	sys_write
	movl	$69, %edi
	call	sys_exit_group
#else
	subl	$12, %esp
	movl	$1, (%esp)
	movl	$text, 4(%esp)
	movl	$length, 8(%esp)
	call	sys_write
	movl	$69, (%esp)
	call	sys_exit_group
#endif
	.section .rodata
text:	.ascii	"from assembler\n"
	.set	length, . - text
	.section .note.GNU-stack, "", %progbits
