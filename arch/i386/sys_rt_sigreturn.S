/* SPDX-License-Identifier: 0BSD */
/* Where a handler with SA_SIGINFO returns to: esp is on its three arguments, siginfo, ucontext. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "sigframe.h"
	.cfi_sections .debug_frame
	.text
	.cfi_startproc simple
	signal_frame 12 + 128 + 20
	restorer sys_rt_sigreturn, libsys_sigaction_rt_restorer
	movl	$SYS_NR_rt_sigreturn, %eax
	int	$0x80
	.cfi_endproc
	.size	libsys_sigaction_rt_restorer, . - libsys_sigaction_rt_restorer

#include "notes.h"
