/* SPDX-License-Identifier: 0BSD */
/*
 * The thread pointer, for the compiler's code for thread-local variables, which expects it in a0.
 */
#include "../function.h"
	function __m68k_read_tp
	move.l	#SYS_NR_get_thread_area, %d0
	trap	#0
	move.l	%d0, %a0
	rts
	end	__m68k_read_tp

#include "notes.h"
