/* SPDX-License-Identifier: 0BSD */
/* vfork: the kernel keeps the return address in its register, where the child cannot lose it. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	.text
	.globl	sys_vfork
	.type	sys_vfork, @function
sys_vfork:
	.cfi_startproc
	syscall	SYS_NR_vfork
	bv,n	%r0(%r2)
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
