/* SPDX-License-Identifier: 0BSD */
/*
 * vfork: the child runs on the parent's stack and would leave its own return address there, so the one that counts
 * waits in a register. The child jumps: were it to return, it would next write over the parent's entry on the
 * shadow stack, which they share too.
 */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_vfork
	.type	sys_vfork, @function
sys_vfork:
	.cfi_startproc
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
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
