/* SPDX-License-Identifier: 0BSD */
/* Where a handler without SA_SIGINFO returns to, 8 bytes behind the restorer's address. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "frame.h"
#ifdef SYS_NR_sigreturn
	.text
	.globl	sys_sigreturn, libsys_sigaction_restorer
	.hidden	libsys_sigaction_restorer
	.type	sys_sigreturn, @function
libsys_sigaction_restorer:
	nop
	nop
sys_sigreturn:
	mov	SYS_NR_sigreturn, %g1
	TRAP
	.size	sys_sigreturn, . - sys_sigreturn
#endif

#include "notes.h"
