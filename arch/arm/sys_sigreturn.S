/* SPDX-License-Identifier: 0BSD */
/* Where a handler without SA_SIGINFO returns to. gdb knows the instructions. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.syntax	unified
	.text
	.arm
	.globl	sys_sigreturn, libsys_sigaction_restorer
	.hidden	libsys_sigaction_restorer
	.type	sys_sigreturn, %function
	.type	libsys_sigaction_restorer, %function
	nop				/* unwinders look a byte before the return address */
sys_sigreturn:
libsys_sigaction_restorer:
	mov	r7, #SYS_NR_sigreturn
	svc	#0
	.size	sys_sigreturn, . - sys_sigreturn
	.size	libsys_sigaction_restorer, . - libsys_sigaction_restorer

#include "notes.h"
