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
	keep	%r24, %r23
	syscall	SYS_NR_clone3
	parent_returns
2:	ldo	127(%r30), %r30
	depi	0, 31, 6, %r30
	stw	%r0, -4(%r30)
	run
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
