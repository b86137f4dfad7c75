/* SPDX-License-Identifier: 0BSD */
/* memcpy and memmove: by words, then what is left of one; downwards the other way round. */

	.text
	.weak	memcpy
	.weak	memmove
	.type	memcpy, @function
	.type	memmove, @function
memcpy:
	endbr32
	movl	4(%esp), %eax
1:	pushl	%edi
	pushl	%esi
	movl	%eax, %edi
	movl	16(%esp), %esi
	movl	20(%esp), %ecx
	movl	%ecx, %edx
	shrl	$2, %ecx
	rep movsl
	movl	%edx, %ecx
	andl	$3, %ecx
	rep movsb
	popl	%esi
	popl	%edi
	ret
	.size	memcpy, . - memcpy

memmove:
	endbr32
	movl	4(%esp), %eax
	movl	%eax, %edx
	subl	8(%esp), %edx
	movl	12(%esp), %ecx
	cmpl	%ecx, %edx
	jae	1b
	/* Onto an overlapping place above. The string instructions are slow downwards. */
	pushl	%ebx
	movl	12(%esp), %ebx
	subl	$4, %ecx
	jb	3f
2:	movl	(%ebx,%ecx), %edx
	movl	%edx, (%eax,%ecx)
	subl	$4, %ecx
	jae	2b
3:	addl	$4, %ecx
	jz	5f
4:	movb	-1(%ebx,%ecx), %dl
	movb	%dl, -1(%eax,%ecx)
	decl	%ecx
	jnz	4b
5:	popl	%ebx
	ret
	.size	memmove, . - memmove

#include "notes.h"
