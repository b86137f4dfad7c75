/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args rdi, size rsi, fn rdx, arg rcx): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	endbr64
#ifndef __LP64__
	movl	%esi, %esi
#endif
	movq	%rcx, %r8
	movl	$SYS_NR_clone3, %eax
	syscall
	testq	%rax, %rax
	jz	1f
	ret
	.cfi_undefined rip
1:	xorl	%ebp, %ebp
	andq	$-16, %rsp
	movq	%r8, %rdi
	call	*%rdx
	movl	%eax, %edi
	movl	$SYS_NR_exit, %eax
	syscall
	hlt
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
