/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"

/*
 * The kernel enters here with esp on argc. Zero in ebp ends the frame chain; gcc wants 16-byte
 * aligned calls.
 */
	.macro	crt0
	.cfi_undefined eip
	xorl	%ebp, %ebp
	movl	%esp, %eax
	andl	$-16, %esp
	subl	$12, %esp
	pushl	%eax
	call	libsys_start
	/*
	 * Not reached: linkers refuse it in a PIE, which nothing here would relocate. The call does
	 * not have this form, since mold cannot link that.
	 */
	jmp	*libsys_start@GOT
	.endm

	.macro	crt0_pie
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
	.endm

	.macro	libsys_clone
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
	/*
	 * The child finds arg at its stack pointer: on its own stack or, if it has none, on this
	 * one.
	 */
	movl	52(%esp), %eax
	movl	%eax, (%esp)
	movl	44(%esp), %ecx
	testl	%ecx, %ecx
	jz	1f
	subl	$16, %ecx
	movl	%eax, (%ecx)
	/*
	 * A struct user_desc for tls: the entry of gs, base, limit, 32-bit, limit in pages,
	 * useable.
	 */
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
	.endm

/*
 * libsys_clone3(args, size, fn, arg): libsys/thread.h. The kernel takes a struct user_desc instead
 * of a thread pointer, so args is copied and points to one, unless the kernel would refuse its
 * size.
 */
#define FLAGS 0				/* in struct clone_args */
#define TLS 56
	.macro	libsys_clone3
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
	.endm

	.macro	libsys_unmap_exit
	endbr32
	movl	4(%esp), %edi
	.cfi_undefined edi
	movl	8(%esp), %ebp
	.cfi_undefined ebp
	pushl	$-1			/* every signal: a handler would have no stack */
	.cfi_adjust_cfa_offset 4
	pushl	$-1
	.cfi_adjust_cfa_offset 4
	movl	$2, %ebx		/* SIG_SETMASK */
	.cfi_undefined ebx
	movl	%esp, %ecx
	xorl	%edx, %edx
	movl	$8, %esi
	.cfi_undefined esi
	movl	$SYS_NR_rt_sigprocmask, %eax
	int	$0x80
	movl	20(%esp), %esi
	movl	%edi, %ebx
	movl	%ebp, %ecx
	movl	$SYS_NR_munmap, %eax
	int	$0x80
	movl	%esi, %ebx
	movl	$SYS_NR_exit, %eax
	int	$0x80
	hlt
	.endm

/*
 * vfork: the child runs on the parent's stack and would leave its own return address there, so the
 * parent's waits in a register. The child jumps: if it returned, it would next overwrite the
 * parent's entry on the shadow stack, which they share, too.
 */
	.macro	libsys_vfork
	endbr32
	popl	%edx
	.cfi_adjust_cfa_offset -4
	.cfi_register eip, edx
	movl	$SYS_NR_vfork, %eax
	int	$0x80
	testl	%eax, %eax
	jz	1f
	pushl	%edx
	.cfi_remember_state
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset eip, 0
	ret
	.cfi_restore_state
1:	jmp	*%edx
	.endm
