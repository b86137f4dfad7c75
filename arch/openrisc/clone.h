/* SPDX-License-Identifier: 0BSD */
/* What libsys_clone and libsys_clone3 share: the function and its argument wait in r14 and r16. */
	.macro	keep fn, arg
	l.addi	r1, r1, -8
	.cfi_adjust_cfa_offset 8
	l.sw	0(r1), r14
	.cfi_rel_offset 14, 0
	l.sw	4(r1), r16
	.cfi_rel_offset 16, 4
	l.or	r14, \fn, \fn
	l.or	r16, \arg, \arg
	.endm

/* The parent returns; the child goes on at 1. */
	.macro	parent_returns
	l.sfeqi	r11, 0
	l.bf	1f
	l.nop
	l.lwz	r14, 0(r1)
	l.lwz	r16, 4(r1)
	l.jr	r9
	l.addi	r1, r1, 8
	.cfi_undefined 9
	.endm

	.macro	run
	l.ori	r2, r0, 0
	l.or	r3, r16, r16
	l.jalr	r14
	l.nop
	l.or	r3, r11, r11
	l.ori	r11, r0, SYS_NR_exit
	l.sys	1
	.endm
