/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args r3, size r4, fn r5, arg r6): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	function libsys_clone3
	.cfi_startproc
	keep	5, 6
	li	0, SYS_NR_clone3
	sc
	parent_returns
1:	ALIGN	1, 1, 4
	run
	.cfi_endproc
	end	libsys_clone3

#include "notes.h"
