/* SPDX-License-Identifier: 0BSD */
/* vfork: the child runs on the parent's stack, so r7 waits in a register. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.syntax	unified
	.text
	.arm
	.globl	sys_vfork
	.type	sys_vfork, %function
sys_vfork:
	.cfi_startproc
	mov	ip, r7
	.cfi_register r7, ip
	mov	r7, #SYS_NR_vfork
	svc	#0
	mov	r7, ip
	bx	lr
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
