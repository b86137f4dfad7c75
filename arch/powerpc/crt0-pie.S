/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
#include "function.h"
	.cfi_sections .debug_frame
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	function _start_pie
	.cfi_startproc
	.cfi_undefined lr
	set_toc	_start_pie
	mr	3, 1
	li	0, 0
	STORE_UPDATE	0, -FRAME(1)
	/* What it needs to find is as far from here as the linker put it. */
	bcl	20, 31, 1f
1:	mflr	6
	addi	6, 6, 2f - 1b
#ifdef __powerpc64__
	ld	4, 0(6)
	ld	5, 8(6)
#else
	lwz	4, 0(6)
	lwz	5, 4(6)
#endif
	add	4, 4, 6
	add	5, 5, 6
	bl	libsys_start_pie
	nop
	.cfi_endproc
#ifdef __powerpc64__
	.balign	8
2:	.quad	_DYNAMIC - 2b, __ehdr_start - 2b
#else
2:	.long	_DYNAMIC - 2b, __ehdr_start - 2b
#endif
	end	_start_pie

#include "notes.h"
