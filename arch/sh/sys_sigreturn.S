/* SPDX-License-Identifier: 0BSD */
/* Where a handler without SA_SIGINFO returns to. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "syscall.h"
	.text
	.globl	sys_sigreturn, libsys_sigaction_restorer
	.hidden	libsys_sigaction_restorer
	.type	sys_sigreturn, @function
	.type	libsys_sigaction_restorer, @function
	nop				/* unwinders look a byte before the return address */
sys_sigreturn:
libsys_sigaction_restorer:
	mov.w	1f, r3
	syscall
1:	.word	SYS_NR_sigreturn
	.size	sys_sigreturn, . - sys_sigreturn

#include "notes.h"
