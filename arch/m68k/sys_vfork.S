/* SPDX-License-Identifier: 0BSD */
/*
 * vfork: the child runs on the parent's stack and would leave its own return address there, so that one waits in a
 * register.
 */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_vfork
	.type	sys_vfork, @function
sys_vfork:
	.cfi_startproc
	move.l	(%sp)+, %a1
	.cfi_adjust_cfa_offset -4
	.cfi_register 24, 9
	move.l	#SYS_NR_vfork, %d0
	trap	#0
	jmp	(%a1)
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
