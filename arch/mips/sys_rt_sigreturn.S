/* SPDX-License-Identifier: 0BSD */
/* Handlers return by way of the kernel's own copy of this: sp is on the frame it made. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "asm.h"
	.cfi_sections .debug_frame
	.text
	.globl	sys_rt_sigreturn
	.type	sys_rt_sigreturn, @function
sys_rt_sigreturn:
	.cfi_startproc
	li	$2, SYS_NR_rt_sigreturn
	syscall
	.cfi_endproc
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn

#include "notes.h"
