/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	stw	%r2, -20(%r30)
	.cfi_offset 2, -20
	stw,ma	%r3, 64(%r30)
	.cfi_adjust_cfa_offset -64
	.cfi_offset 3, 0
	stw	%r4, -60(%r30)
	.cfi_offset 4, 4
	copy	%r26, %r3
	copy	%r23, %r4
	copy	%r24, %r26
	comib,=	0, %r25, 1f
	ldw	-116(%r30), %r24
	ldo	127(%r25), %r25		/* a whole frame below its end */
	depi	0, 31, 6, %r25
1:	ldw	-120(%r30), %r23
	ldw	-124(%r30), %r22
	syscall	SYS_NR_clone
	comib,=,n 0, %r28, 2f
	ldw	-84(%r30), %r2
	ldw	-60(%r30), %r4
	bv	%r0(%r2)
	ldw,mb	-64(%r30), %r3
	.cfi_undefined 2
2:	stw	%r0, -4(%r30)
	run
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
