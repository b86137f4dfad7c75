/* SPDX-License-Identifier: 0BSD */
/*
 * The entry of a static PIE: like _start, but it goes through the code that relocates the program.
 */
#include <members.h>
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
#ifdef CRT0_ALIGN
	.balign	CRT0_ALIGN
#endif
	function _start_pie
	crt0_pie
	end	_start_pie

#include <notes.h>
