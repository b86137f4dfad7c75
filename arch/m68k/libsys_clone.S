/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child keeps a0 and a1. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	movem.l	%d2-%d5, -(%sp)
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset 2, 0
	.cfi_rel_offset 3, 4
	.cfi_rel_offset 4, 8
	.cfi_rel_offset 5, 12
	move.l	20(%sp), %a1
	moveq	#-4, %d2
	and.l	24(%sp), %d2
	move.l	28(%sp), %d1
	move.l	32(%sp), %a0
	movem.l	36(%sp), %d3-%d5
	exg	%d4, %d5
	moveq	#SYS_NR_clone, %d0
	trap	#0
	tst.l	%d0
	jeq	1f
	movem.l	(%sp)+, %d2-%d5
	.cfi_remember_state
	.cfi_adjust_cfa_offset -16
	.cfi_restore 2
	.cfi_restore 3
	.cfi_restore 4
	.cfi_restore 5
	rts
	.cfi_restore_state
	.cfi_undefined 24
1:	sub.l	%fp, %fp
	move.l	%a0, -(%sp)
	jsr	(%a1)
	move.l	%d0, %d1
	moveq	#SYS_NR_exit, %d0
	trap	#0
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
