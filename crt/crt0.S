/* SPDX-License-Identifier: 0BSD */
/*
 * The entry of a program. Nothing here would relocate a PIE. If the port defines CRT0_ADDRESS, an
 * absolute address stands behind the entry: it stops the linker when it makes a PIE of this.
 */
#include <members.h>
#ifdef CRT0_ALIGN
	.balign	CRT0_ALIGN
#endif
	function _start
	crt0
#ifdef CRT0_ADDRESS
	.cfi_endproc
	CRT0_ADDRESS _start
	.size	_start, . - _start
#else
	end	_start
#endif

#include <notes.h>
