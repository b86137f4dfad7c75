/* SPDX-License-Identifier: 0BSD */
/* Handlers return by way of the kernel's own copy of this: r1 is on the frame it made. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	function sys_rt_sigreturn
	.cfi_startproc
	li	0, SYS_NR_rt_sigreturn
	sc
	.cfi_endproc
	end	sys_rt_sigreturn

#include "notes.h"
