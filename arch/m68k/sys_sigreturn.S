/* SPDX-License-Identifier: 0BSD */
/* The kernel puts this into the frame of a handler without SA_SIGINFO itself: sp is on the handler's arguments. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_sigreturn
	.type	sys_sigreturn, @function
sys_sigreturn:
	.cfi_startproc
	moveq	#SYS_NR_sigreturn, %d0
	trap	#0
	.cfi_endproc
	.size	sys_sigreturn, . - sys_sigreturn

#include "notes.h"
