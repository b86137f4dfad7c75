/* SPDX-License-Identifier: 0BSD */
/* vfork: the child runs on the parent's stack, where nothing of this is. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_vfork
	.type	sys_vfork, @function
	.balign	2
sys_vfork:
	.cfi_startproc
	svc	SYS_NR_vfork
	br	%r14
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
