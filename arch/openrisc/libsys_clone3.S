/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args, size, fn, arg): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	keep	r5, r6
	l.ori	r11, r0, SYS_NR_clone3
	l.sys	1
	parent_returns
1:	l.addi	r3, r0, -4
	l.and	r1, r1, r3
	run
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
