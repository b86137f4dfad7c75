/* SPDX-License-Identifier: 0BSD */
/* vfork: the return address stays in a register, where the child cannot lose it. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "syscall.h"
	.cfi_sections .debug_frame
	.text
	.globl	sys_vfork
	.type	sys_vfork, @function
sys_vfork:
	.cfi_startproc
	mov.w	1f, r3
	syscall
	rts
	nop
1:	.word	SYS_NR_vfork
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
