/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr r3, length r4, status r5): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	function libsys_unmap_exit
	.cfi_startproc
	.cfi_undefined r29
	.cfi_undefined r30
	.cfi_undefined r31
	mr	29, 3
	mr	30, 4
	mr	31, 5
	li	0, -1			/* every signal: a handler would have no stack */
	STORE_UPDATE 1, -FRAME(1)
	.cfi_adjust_cfa_offset FRAME
	stw	0, FRAME - 8(1)
	stw	0, FRAME - 4(1)
	li	3, 2			/* SIG_SETMASK */
	addi	4, 1, FRAME - 8
	li	5, 0
	li	6, 8
	li	0, SYS_NR_rt_sigprocmask
	sc
	mr	3, 29
	mr	4, 30
	li	0, SYS_NR_munmap
	sc
	mr	3, 31
	li	0, SYS_NR_exit
	sc
	trap
	.cfi_endproc
	end	libsys_unmap_exit

#include "notes.h"
