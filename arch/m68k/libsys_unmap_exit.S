/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr, length, status): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined 2
	.cfi_undefined 3
	.cfi_undefined 4
	.cfi_undefined 5
	move.l	4(%sp), %a0
	move.l	8(%sp), %a1
	move.l	12(%sp), %d5
	moveq	#2, %d1			/* SIG_SETMASK */
	pea	-1			/* every signal: a handler would have no stack */
	pea	-1
	.cfi_adjust_cfa_offset 8
	move.l	%sp, %d2
	moveq	#0, %d3
	moveq	#8, %d4
	move.l	#SYS_NR_rt_sigprocmask, %d0
	trap	#0
	move.l	%a0, %d1
	move.l	%a1, %d2
	moveq	#SYS_NR_munmap, %d0
	trap	#0
	move.l	%d5, %d1
	moveq	#SYS_NR_exit, %d0
	trap	#0
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
