/* SPDX-License-Identifier: 0BSD */
/*
 * Compilers call it for the thread pointer on processors before v6K (Run-time ABI for the Arm
 * Architecture). It changes only r0. The kernel has code for it at a fixed address
 * (Documentation/arch/arm/kernel_user_helpers.rst).
 */
	.cfi_sections .debug_frame
	.syntax	unified
	.text
	.arm
	.balign	4
	.globl	__aeabi_read_tp
	.type	__aeabi_read_tp, %function
__aeabi_read_tp:
	.cfi_startproc
	mov	r0, #0xffff0fff
	sub	pc, r0, #0xffff0fff - 0xffff0fe0
	.cfi_endproc
	.size	__aeabi_read_tp, . - __aeabi_read_tp

#include "notes.h"
