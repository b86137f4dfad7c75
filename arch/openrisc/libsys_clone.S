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
	keep	r3, r6
	l.or	r3, r5, r5
	l.addi	r5, r0, -4
	l.and	r4, r4, r5
	l.or	r5, r7, r7
	l.or	r7, r8, r8
	l.lwz	r6, 8(r1)
	l.ori	r11, r0, SYS_NR_clone
	l.sys	1
	parent_returns
1:	run
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
