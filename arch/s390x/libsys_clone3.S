/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args r2, size r3, fn r4, arg r5): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
	.balign	2
libsys_clone3:
	.cfi_startproc
	lghi	%r1, SYS_NR_clone3
	svc	0
	ltgr	%r2, %r2
	jz	1f
	br	%r14
	.cfi_undefined %r14
1:	nill	%r15, 0xfff8
	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	lgr	%r2, %r5
	basr	%r14, %r4
	svc	SYS_NR_exit
	j	.
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
