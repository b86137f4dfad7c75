/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel enters here with r1 on argc, 16-byte aligned; of ELFv1 by way of the function descriptor, from which it has
 * loaded r2, of ELFv2 with the address of _start in r12. A zero back chain ends the frames.
 */
#include "function.h"
	.cfi_sections .debug_frame
	function _start
	.cfi_startproc
	.cfi_undefined lr
	set_toc	_start
	mr	3, 1
	li	0, 0
	STORE_UPDATE	0, -FRAME(1)
	bl	libsys_start
	nop
	.cfi_endproc
	end	_start

#include "notes.h"
