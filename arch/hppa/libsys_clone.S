/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	keep	%r26, %r23
	copy	%r24, %r26
	comib,=	0, %r25, 1f
	ldw	-116(%r30), %r24
	ldo	127(%r25), %r25		/* a whole frame below its end */
	depi	0, 31, 6, %r25
1:	ldw	-120(%r30), %r23
	ldw	-124(%r30), %r22
	syscall	SYS_NR_clone
	parent_returns
2:	stw	%r0, -4(%r30)
	run
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
