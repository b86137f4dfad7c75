/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	endbr32
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset ebp, 0
	pushl	%ebx
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset ebx, 0
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset esi, 0
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset edi, 0
	subl	$20, %esp
	.cfi_adjust_cfa_offset 20
	/* The child finds arg at its stack pointer, on its own stack or, if it has none, on this one. */
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	movl	44(%esp), %ecx
	testl	%ecx, %ecx
	jz	1f
	subl	$16, %ecx
	movl	%eax, (%ecx)
	/* A struct user_desc for tls: the entry of gs, base, limit, 32-bit, limit in pages, useable. */
1:	xorl	%eax, %eax
	movw	%gs, %ax
	shrl	$3, %eax
	movl	%eax, 4(%esp)
	movl	60(%esp), %eax
	movl	%eax, 8(%esp)
	movl	$0xfffff, 12(%esp)
	movl	$0x51, 16(%esp)
	leal	4(%esp), %esi
	movl	40(%esp), %ebp
	movl	48(%esp), %ebx
	movl	56(%esp), %edx
	movl	64(%esp), %edi
	movl	$SYS_NR_clone, %eax
	int	$0x80
	testl	%eax, %eax
	jz	2f
	addl	$20, %esp
	.cfi_remember_state
	.cfi_adjust_cfa_offset -20
	popl	%edi
	.cfi_adjust_cfa_offset -4
	.cfi_restore edi
	popl	%esi
	.cfi_adjust_cfa_offset -4
	.cfi_restore esi
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	.cfi_restore ebx
	popl	%ebp
	.cfi_adjust_cfa_offset -4
	.cfi_restore ebp
	ret
	.cfi_restore_state
	.cfi_undefined eip
2:	movl	(%esp), %eax
	movl	%ebp, %ecx
	xorl	%ebp, %ebp
	andl	$-16, %esp
	subl	$12, %esp
	pushl	%eax
	call	*%ecx
	movl	%eax, %ebx
	movl	$SYS_NR_exit, %eax
	int	$0x80
	hlt
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
