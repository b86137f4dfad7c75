/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, @function
_start_pie:
	.cfi_startproc
	.cfi_undefined eip
	xorl	%ebp, %ebp
	movl	%esp, %eax
	andl	$-16, %esp
	subl	$4, %esp
	call	1f
1:	popl	%ebx
	addl	$_GLOBAL_OFFSET_TABLE_ + (. - 1b), %ebx
	leal	__ehdr_start@GOTOFF(%ebx), %ecx
	pushl	%ecx
	leal	_DYNAMIC@GOTOFF(%ebx), %ecx
	pushl	%ecx
	pushl	%eax
	call	libsys_start_pie
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
