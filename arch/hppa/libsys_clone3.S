/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args, size, fn, arg): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	stw	%r2, -20(%r30)
	.cfi_offset 2, -20
	stw,ma	%r3, 64(%r30)
	.cfi_adjust_cfa_offset -64
	.cfi_offset 3, 0
	stw	%r4, -60(%r30)
	.cfi_offset 4, 4
	copy	%r24, %r3
	copy	%r23, %r4
	syscall	SYS_NR_clone3
	comib,=,n 0, %r28, 2f
	ldw	-84(%r30), %r2
	ldw	-60(%r30), %r4
	bv	%r0(%r2)
	ldw,mb	-64(%r30), %r3
	.cfi_undefined 2
2:	ldo	127(%r30), %r30
	depi	0, 31, 6, %r30
	stw	%r0, -4(%r30)
	run
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
