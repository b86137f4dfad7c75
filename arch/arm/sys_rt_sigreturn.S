/* SPDX-License-Identifier: 0BSD */
/* Where a handler with SA_SIGINFO returns to. gdb knows the instructions. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.syntax	unified
	.text
	.arm
	.globl	sys_rt_sigreturn, libsys_sigaction_rt_restorer
	.hidden	libsys_sigaction_rt_restorer
	.type	sys_rt_sigreturn, %function
	.type	libsys_sigaction_rt_restorer, %function
	nop				/* unwinders look a byte before the return address */
sys_rt_sigreturn:
libsys_sigaction_rt_restorer:
	mov	r7, #SYS_NR_rt_sigreturn
	svc	#0
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn
	.size	libsys_sigaction_rt_restorer, . - libsys_sigaction_rt_restorer

#include "notes.h"
