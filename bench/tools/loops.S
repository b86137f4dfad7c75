/* SPDX-License-Identifier: 0BSD */
/*
 * The limit: a loop of calls, by hand: (count, descriptor, buffer). The arguments are set before
 * each call.
 */
	.globl	getppid_loop
	.p2align 4
getppid_loop:
	movq	%rdi, %rdx
	movl	$110, %esi
	.p2align 4
1:	movq	%rsi, %rax
	syscall
	subl	$1, %edx
	jne	1b
	ret
	.size	getppid_loop, . - getppid_loop

	.globl	read_loop
	.p2align 4
read_loop:
	movq	%rdi, %r8
	movl	%esi, %edi
	movq	%rdx, %r9
	.p2align 4
1:	movq	%r9, %rsi
	xorl	%edx, %edx
	xorl	%eax, %eax
	syscall
	subl	$1, %r8d
	jne	1b
	ret
	.size	read_loop, . - read_loop

/*
 * The limit of a function called in a loop: its return is mispredicted if the kernel's own returns
 * spoil the prediction.
 */
	.globl	getppid_call
	.p2align 4
getppid_call:
	pushq	%rbx
	movl	%edi, %ebx
	.p2align 4
1:	call	getppid
	subl	$1, %ebx
	jne	1b
	popq	%rbx
	ret
	.p2align 4
getppid:
	movl	$110, %eax
	syscall
	ret

	.globl	read_call
	.p2align 4
read_call:
	pushq	%rbx
	movl	%edi, %ebx
	movl	%esi, %edi
	movq	%rdx, %r9
	.p2align 4
1:	movq	%r9, %rsi
	xorl	%edx, %edx
	call	read
	subl	$1, %ebx
	jne	1b
	popq	%rbx
	ret
	.p2align 4
read:	xorl	%eax, %eax
	syscall
	ret
	.section .note.GNU-stack, "", @progbits
