/* SPDX-License-Identifier: 0BSD */
/* Where a handler without SA_SIGINFO returns to. gdb and unwinders know the instruction. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.text
	.globl	sys_sigreturn, libsys_sigaction_restorer
	.hidden	libsys_sigaction_restorer
	.type	sys_sigreturn, @function
	.type	libsys_sigaction_restorer, @function
	nopr				/* unwinders look a byte before the return address */
sys_sigreturn:
libsys_sigaction_restorer:
	svc	SYS_NR_sigreturn
	.size	sys_sigreturn, . - sys_sigreturn
	.size	libsys_sigaction_restorer, . - libsys_sigaction_restorer

#include "notes.h"
