/* SPDX-License-Identifier: 0BSD */
/* The kernel has this for itself, in the vDSO or in the handler's frame. r25: not from a system call. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	.text
	.globl	sys_rt_sigreturn
	.type	sys_rt_sigreturn, @function
sys_rt_sigreturn:
	.cfi_startproc
	ldi	0, %r25
	syscall	SYS_NR_rt_sigreturn
	.cfi_endproc
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn

#include "notes.h"
