/* SPDX-License-Identifier: 0BSD */
/* Where a handler with SA_SIGINFO returns to. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "syscall.h"
	.text
	.globl	sys_rt_sigreturn, libsys_sigaction_rt_restorer
	.hidden	libsys_sigaction_rt_restorer
	.type	sys_rt_sigreturn, @function
	.type	libsys_sigaction_rt_restorer, @function
	nop				/* unwinders look a byte before the return address */
sys_rt_sigreturn:
libsys_sigaction_rt_restorer:
	mov.w	1f, r3
	syscall
1:	.word	SYS_NR_rt_sigreturn
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn

#include "notes.h"
