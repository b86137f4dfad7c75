/* SPDX-License-Identifier: 0BSD */
/* The thread pointer, for the compiler's code for thread-local variables, which expects it in a0. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	__m68k_read_tp
	.type	__m68k_read_tp, @function
__m68k_read_tp:
	.cfi_startproc
	move.l	#SYS_NR_get_thread_area, %d0
	trap	#0
	move.l	%d0, %a0
	rts
	.cfi_endproc
	.size	__m68k_read_tp, . - __m68k_read_tp

#include "notes.h"
