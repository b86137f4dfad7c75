/* SPDX-License-Identifier: 0BSD */
/* The kernel has this for itself, in the vDSO. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_rt_sigreturn
	.type	sys_rt_sigreturn, @function
sys_rt_sigreturn:
	.cfi_startproc
	r6 = #SYS_NR_rt_sigreturn
	trap0(#1)
	.cfi_endproc
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn

#include "notes.h"
