/* SPDX-License-Identifier: 0BSD */
/* alike: arch/i386/memcpy.S: the words and then the bytes that are left, of another instruction. */
/* memset, by words, then what is left of one. */

	.text
	.weak	memset
	.type	memset, @function
memset:
	endbr32
	pushl	%edi
	movl	8(%esp), %edi
	movzbl	12(%esp), %eax
	imull	$0x01010101, %eax
	movl	16(%esp), %ecx
	movl	%ecx, %edx
	shrl	$2, %ecx
	rep stosl
	movl	%edx, %ecx
	andl	$3, %ecx
	rep stosb
	movl	8(%esp), %eax
	popl	%edi
	ret
	.size	memset, . - memset

#include "notes.h"
