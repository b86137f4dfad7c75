/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn rdi, stack rsi, flags rdx, arg rcx, parent_tid r8, tls r9, child_tid): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset rbx, 0
	movq	%rcx, %rbx
	movq	%rdi, %rax
	movl	%edx, %edi		/* clone has 32 flags; on x32 no more is defined */
	movq	%r8, %rdx
	movq	%r9, %r8
	movq	%rax, %r9
#ifdef __LP64__
	movq	16(%rsp), %r10
#else
	movl	16(%rsp), %r10d
#endif
	movl	$SYS_NR_clone, %eax
	syscall
	testq	%rax, %rax
	jz	1f
	popq	%rbx
	.cfi_remember_state
	.cfi_adjust_cfa_offset -8
	.cfi_restore rbx
	ret
	.cfi_restore_state
	.cfi_undefined rip
1:	xorl	%ebp, %ebp
	andq	$-16, %rsp
	movq	%rbx, %rdi
	call	*%r9
	movl	%eax, %edi
	movl	$SYS_NR_exit, %eax
	syscall
	hlt
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
