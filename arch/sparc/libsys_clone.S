/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child returns with o1 set
 * (twice.h), and its stack pointer on a whole frame.
 */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "frame.h"
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
	ret
	 restore %g0, %o0, %o0
2:	sub	%g0, %o0, %i0
	ret
	 restore
	.cfi_undefined 15
	.cfi_undefined 31
	/* A window of its own: the parent may be waiting for the child to leave this one as it is. */
3:	mov	%i0, %o2
	mov	%i3, %o0
	save	%sp, -FRAME, %sp
	mov	0, %fp
	call	%i2
	 mov	%i0, %o0
	mov	SYS_NR_exit, %g1
	TRAP
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
