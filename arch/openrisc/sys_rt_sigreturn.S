/* SPDX-License-Identifier: 0BSD */
/* The kernel puts this into the handler's frame itself. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_rt_sigreturn
	.type	sys_rt_sigreturn, @function
sys_rt_sigreturn:
	.cfi_startproc
	l.ori	r11, r0, SYS_NR_rt_sigreturn
	l.sys	1
	.cfi_endproc
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn

#include "notes.h"
