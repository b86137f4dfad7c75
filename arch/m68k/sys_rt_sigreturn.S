/* SPDX-License-Identifier: 0BSD */
/* The kernel puts this into the frame of a handler with SA_SIGINFO itself: sp is on the handler's arguments. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_rt_sigreturn
	.type	sys_rt_sigreturn, @function
sys_rt_sigreturn:
	.cfi_startproc
	move.l	#SYS_NR_rt_sigreturn, %d0
	trap	#0
	.cfi_endproc
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn

#include "notes.h"
