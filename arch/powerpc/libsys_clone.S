/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn r3, stack r4, flags r5, arg r6, parent_tid r7, tls r8, child_tid r9): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	function libsys_clone
	.cfi_startproc
	STORE_UPDATE 1, -KEEP(1)
	.cfi_adjust_cfa_offset KEEP
	STORE	30, FRAME(1)
	.cfi_rel_offset r30, FRAME
	STORE	31, FRAME + WORD(1)
	.cfi_rel_offset r31, FRAME + WORD
	mr	30, 3
	mr	31, 6
	mr	3, 5
	ALIGN	4, 4, 4
	mr	5, 7
	mr	6, 8
	mr	7, 9
	li	0, SYS_NR_clone
	sc
	COMPARE	cr1, 3, 0
	beq	cr1, 1f
	LOAD	30, FRAME(1)
	LOAD	31, FRAME + WORD(1)
	addi	1, 1, KEEP
	.cfi_remember_state
	.cfi_restore r30
	.cfi_restore r31
	.cfi_adjust_cfa_offset -KEEP
	bnslr+
	neg	3, 3
	blr
	.cfi_restore_state
	.cfi_undefined lr
1:	mr	3, 31
	li	0, 0
	STORE_UPDATE 0, -FRAME(1)
	call_by	30
	li	0, SYS_NR_exit
	sc
	trap
	.cfi_endproc
	end	libsys_clone

#include "notes.h"
