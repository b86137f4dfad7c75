/* SPDX-License-Identifier: 0BSD */
/* What libsys_clone and libsys_clone3 share: the function and its argument wait in r3 and r4. */
#include "function.h"

	.macro	keep fn, arg
	stw	%r2, -20(%r30)
	.cfi_offset 2, -20
	stw,ma	%r3, 64(%r30)
	.cfi_adjust_cfa_offset -64
	.cfi_offset 3, 0
	stw	%r4, -60(%r30)
	.cfi_offset 4, 4
	copy	\fn, %r3
	copy	\arg, %r4
	.endm

/* The parent returns; the child goes on at 2. */
	.macro	parent_returns
	comib,=,n 0, %r28, 2f
	ldw	-84(%r30), %r2
	ldw	-60(%r30), %r4
	bv	%r0(%r2)
	ldw,mb	-64(%r30), %r3
	.cfi_undefined 2
	.endm

/*
 * Makes the function's frame and a last one behind it. Calls as by $$dyncall: a function pointer
 * with bit 1 set is the address of a descriptor.
 */
	.macro	run
	copy	%r4, %r26
	bb,>=,n	%r3, 30, 1f
	depi	0, 31, 2, %r3
	ldw	4(%r3), %r19
	ldw	0(%r3), %r3
1:	ble	0(%sr4, %r3)
	copy	%r31, %r2
	copy	%r28, %r26
	syscall	SYS_NR_exit
	.endm
