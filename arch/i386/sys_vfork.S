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
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
