/* SPDX-License-Identifier: 0BSD */
/* The entry of a static PIE: as _start, but through the code that relocates it. */
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
