/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child returns with o1 set
 * (twice.h), and its stack pointer on a whole frame.
 */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	save	%sp, -FRAME, %sp
	.cfi_window_save
	.cfi_def_cfa_register 30
	.cfi_register 15, 31
	andcc	%i1, -16, %o1
	be	1f
	 mov	%i2, %o0
	sub	%o1, FRAME + BIAS, %o1
1:	mov	%i4, %o2
	mov	%i5, %o3
	LOAD	ARGUMENT7, %o4
	mov	SYS_NR_clone, %g1
	TRAP
	ERROR_TO 2f
	 tst	%o1
	bne	3f
	 nop
	parent_returns
3:	run	%i0
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
