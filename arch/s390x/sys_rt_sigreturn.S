/* SPDX-License-Identifier: 0BSD */
/* Where a handler with SA_SIGINFO returns to. gdb and unwinders know the instruction. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.text
	.globl	sys_rt_sigreturn, libsys_sigaction_rt_restorer
	.hidden	libsys_sigaction_rt_restorer
	.type	sys_rt_sigreturn, @function
	.type	libsys_sigaction_rt_restorer, @function
	nopr				/* unwinders look a byte before the return address */
sys_rt_sigreturn:
libsys_sigaction_rt_restorer:
	svc	SYS_NR_rt_sigreturn
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn
	.size	libsys_sigaction_rt_restorer, . - libsys_sigaction_rt_restorer

#include "notes.h"
