/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn r3, stack r4, flags r5, arg r6, parent_tid r7, tls r8, child_tid r9): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	function libsys_clone
	.cfi_startproc
	keep	3, 6
	mr	3, 5
	ALIGN	4, 4, 4
	mr	5, 7
	mr	6, 8
	mr	7, 9
	li	0, SYS_NR_clone
	sc
	parent_returns
1:	run
	.cfi_endproc
	end	libsys_clone

#include "notes.h"
