/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_clone3(args, size, fn, arg): libsys/thread.h. The kernel takes a struct user_desc for a thread pointer, so
 * args are copied to point to one, unless the kernel would refuse them for their size.
 */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#define FLAGS 0				/* in struct clone_args */
#define TLS 56
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	endbr32
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset ebp, 0
	movl	%esp, %ebp
	.cfi_def_cfa_register ebp
	pushl	%ebx
	.cfi_offset ebx, -12
	pushl	%esi
	.cfi_offset esi, -16
	pushl	%edi
	.cfi_offset edi, -20
	movl	8(%ebp), %ebx
	movl	12(%ebp), %ecx
	leal	-64(%ecx), %eax
	cmpl	$4096 - 64, %eax
	ja	1f
	testl	$0x80000, FLAGS(%ebx)	/* CLONE_SETTLS */
	jz	1f

	subl	%ecx, %esp
	subl	$16, %esp
	andl	$-16, %esp
	movl	%ebx, %esi
	leal	16(%esp), %edi
	rep movsb
	movl	12(%ebp), %ecx
	leal	16(%esp), %ebx
	movw	%gs, %ax
	shrw	$3, %ax
	movzwl	%ax, %eax
	movl	%eax, (%esp)
	movl	TLS(%ebx), %eax
	movl	%eax, 4(%esp)
	movl	$0xfffff, 8(%esp)
	movl	$0x51, 12(%esp)		/* 32-bit, limit in pages, useable */
	movl	%esp, TLS(%ebx)

1:	movl	16(%ebp), %edx
	movl	20(%ebp), %esi
	movl	$SYS_NR_clone3, %eax
	int	$0x80
	testl	%eax, %eax
	jz	2f
	leal	-12(%ebp), %esp
	popl	%edi
	popl	%esi
	popl	%ebx
	popl	%ebp
	.cfi_remember_state
	.cfi_def_cfa esp, 4
	ret
	.cfi_restore_state
	.cfi_undefined eip
2:	xorl	%ebp, %ebp
	.cfi_def_cfa esp, 4
	andl	$-16, %esp
	subl	$12, %esp
	pushl	%esi
	call	*%edx
	movl	%eax, %ebx
	movl	$SYS_NR_exit, %eax
	int	$0x80
	hlt
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
