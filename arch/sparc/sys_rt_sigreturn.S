/* SPDX-License-Identifier: 0BSD */
/* Where a signal handler returns to, 8 bytes behind the restorer's address. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "frame.h"
	.text
	.globl	sys_rt_sigreturn, libsys_sigaction_rt_restorer
	.hidden	libsys_sigaction_rt_restorer
	.type	sys_rt_sigreturn, @function
libsys_sigaction_rt_restorer:
	nop
	nop
sys_rt_sigreturn:
	mov	SYS_NR_rt_sigreturn, %g1
	TRAP
	.size	sys_rt_sigreturn, . - sys_rt_sigreturn

#include "notes.h"
