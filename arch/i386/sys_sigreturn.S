/* SPDX-License-Identifier: 0BSD */
/* Where a handler without SA_SIGINFO returns to: esp is on its argument, then struct sigcontext. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "sigframe.h"
	.cfi_sections .debug_frame
	.text
	.cfi_startproc simple
	signal_frame 4
	restorer sys_sigreturn, libsys_sigaction_restorer
	popl	%eax
	signal_frame 0
	movl	$SYS_NR_sigreturn, %eax
	int	$0x80
	.cfi_endproc
	.size	libsys_sigaction_restorer, . - libsys_sigaction_restorer

#include "notes.h"
