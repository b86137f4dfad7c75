/* SPDX-License-Identifier: 0BSD */
/* Where a handler without SA_SIGINFO returns to. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.text
	.globl	sys_sigreturn, libsys_sigaction_restorer
	.hidden	libsys_sigaction_restorer
	.type	sys_sigreturn, @function
	.type	libsys_sigaction_restorer, @function
	unop				/* unwinders look a byte before the return address */
sys_sigreturn:
libsys_sigaction_restorer:
	mov	$30, $16
	lda	$0, SYS_NR_sigreturn
	callsys
	.size	sys_sigreturn, . - sys_sigreturn

#include "notes.h"
