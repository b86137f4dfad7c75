/* SPDX-License-Identifier: 0BSD */
/*
 * A system call; and the child's side of clone, with function r3 and its argument r4: the function's frame, a last one
 * behind it, the call as by $$dyncall, for a function pointer with bit 1 set is the address of a descriptor.
 */
	.macro	syscall nr
	ble	0x100(%sr2, %r0)
	ldi	\nr, %r20
	.endm

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
