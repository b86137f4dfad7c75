/* SPDX-License-Identifier: 0BSD */
/* vfork: the child runs on the parent's stack, where nothing of this is. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	function sys_vfork
	.cfi_startproc
	li	0, SYS_NR_vfork
	sc
	bnslr+
	neg	3, 3
	blr
	.cfi_endproc
	end	sys_vfork

#include "notes.h"
