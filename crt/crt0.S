/* SPDX-License-Identifier: 0BSD */
/*
 * The entry of a program. An absolute address behind it, linked into a PIE, which nobody here would
 * relocate, stops the linker, where the port wants that by CRT0_ADDRESS.
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
