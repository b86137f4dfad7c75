/* SPDX-License-Identifier: 0BSD */
/*
 * Calls that return twice. The kernel gives the child its parent's process number in o0 and 1 in
 * o1; in the parent o1 is 0 (arch/sparc/kernel/process_64.c, copy_thread). From o1 the child's
 * result becomes 0.
 */
#include "../function.h"
#include "frame.h"

	.macro	twice name, nr
	function \name
	mov	\nr, %g1
	TRAP
	ERROR_TO 1f
	 sub	%o1, 1, %o1
	retl
	 and	%o0, %o1, %o0
1:	retl
	 sub	%g0, %o0, %o0
	end	\name
	.endm
