/* SPDX-License-Identifier: 0BSD */
/* What libsys_clone and libsys_clone3 share. */
#include "frame.h"

/* The parent returns, or at 2 with an error; the child goes on at 3. */
	.macro	parent_returns
	ret
	 restore %g0, %o0, %o0
2:	sub	%g0, %o0, %i0
	ret
	 restore
	.cfi_undefined 15
	.cfi_undefined 31
	.endm

/* A new window: the parent may wait for the child and expects this one unchanged. */
	.macro	run fn
	mov	\fn, %o2
	mov	%i3, %o0
	save	%sp, -FRAME, %sp
	mov	0, %fp
	call	%i2
	 mov	%i0, %o0
	mov	SYS_NR_exit, %g1
	TRAP
	.endm
