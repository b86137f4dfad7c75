/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn r2, stack r3, flags r4, arg r5, parent_tid r6, tls, child_tid on the stack): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
	.balign	2
libsys_clone:
	.cfi_startproc
	stg	%r6, 48(%r15)
	.cfi_rel_offset %r6, 48
	lgr	%r0, %r2
	lgr	%r1, %r5
	lgr	%r2, %r3
	nill	%r2, 0xfff8
	lgr	%r3, %r4
	lgr	%r4, %r6
	lg	%r5, 168(%r15)
	lg	%r6, 160(%r15)
	svc	SYS_NR_clone
	ltgr	%r2, %r2
	jz	1f
	lg	%r6, 48(%r15)
	br	%r14
	.cfi_undefined %r14
1:	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	lgr	%r2, %r1
	lgr	%r1, %r0
	basr	%r14, %r1
	svc	SYS_NR_exit
	j	.
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
