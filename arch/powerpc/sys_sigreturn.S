/* SPDX-License-Identifier: 0BSD */
/* On 32 bits, handlers without SA_SIGINFO return by way of the kernel's own copy of this. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
#ifdef SYS_NR_sigreturn
	.cfi_sections .debug_frame
	function sys_sigreturn
	.cfi_startproc
	li	0, SYS_NR_sigreturn
	sc
	.cfi_endproc
	end	sys_sigreturn
#endif

#include "notes.h"
