/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#define CRT0_ADDRESS .long

/*
 * The kernel enters here with rsp on argc, 16-byte aligned (psABI 3.4.1). Zero in ebp ends the
 * frame chain.
 */
	.macro	crt0
	.cfi_undefined rip
	xorl	%ebp, %ebp
	movq	%rsp, %rdi
	call	libsys_start
	.endm

	.macro	crt0_pie
	.cfi_undefined rip
	xorl	%ebp, %ebp
	movq	%rsp, %rdi
	leaq	_DYNAMIC(%rip), %rsi
	leaq	__ehdr_start(%rip), %rdx
	call	libsys_start_pie
	.endm

/* libsys_clone(fn rdi, stack rsi, flags rdx, arg rcx, parent_tid r8, tls r9, child_tid). */
	.macro	libsys_clone
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
	.endm

/* libsys_clone3(args rdi, size rsi, fn rdx, arg rcx). */
	.macro	libsys_clone3
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
	.endm

/* libsys_unmap_exit(addr rdi, length rsi, status edx). */
	.macro	libsys_unmap_exit
	endbr64
	movq	%rdi, %r8
	movq	%rsi, %r9
	movl	%edx, %ebx
	.cfi_undefined rbx
	pushq	$-1			/* every signal: a handler would have no stack */
	.cfi_adjust_cfa_offset 8
	movl	$2, %edi		/* SIG_SETMASK */
	movq	%rsp, %rsi
	xorl	%edx, %edx
	movl	$8, %r10d
	movl	$SYS_NR_rt_sigprocmask, %eax
	syscall
	movq	%r8, %rdi
#ifdef __LP64__
	movq	%r9, %rsi
#else
	movl	%r9d, %esi
#endif
	movl	$SYS_NR_munmap, %eax
	syscall
	movl	%ebx, %edi
	movl	$SYS_NR_exit, %eax
	syscall
	hlt
	.endm

/*
 * vfork: the child runs on the parent's stack and would leave its own return address there, so the
 * parent's waits in a register. The child jumps: if it returned, it would next overwrite the
 * parent's entry on the shadow stack, which they share, too.
 */
	.macro	libsys_vfork
	endbr64
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	.cfi_register rip, rdx
	movl	$SYS_NR_vfork, %eax
	syscall
	testq	%rax, %rax
	jz	1f
	pushq	%rdx
	.cfi_remember_state
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset rip, 0
	ret
	.cfi_restore_state
1:	jmp	*%rdx
	.endm
