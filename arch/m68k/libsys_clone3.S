/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args, size, fn, arg): libsys/thread.h. The child keeps a0 and a1. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	move.l	%d2, -(%sp)
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset 2, 0
	movem.l	8(%sp), %d1-%d2
	move.l	16(%sp), %a1
	move.l	20(%sp), %a0
	move.l	#SYS_NR_clone3, %d0
	trap	#0
	tst.l	%d0
	jeq	1f
	move.l	(%sp)+, %d2
	.cfi_remember_state
	.cfi_adjust_cfa_offset -4
	.cfi_restore 2
	rts
	.cfi_restore_state
	.cfi_undefined 24
1:	sub.l	%fp, %fp
	move.l	%sp, %d0
	and.l	#-4, %d0
	move.l	%d0, %sp
	move.l	%a0, -(%sp)
	jsr	(%a1)
	move.l	%d0, %d1
	moveq	#SYS_NR_exit, %d0
	trap	#0
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
