/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	l.addi	r1, r1, -8
	.cfi_adjust_cfa_offset 8
	l.sw	0(r1), r14
	.cfi_rel_offset 14, 0
	l.sw	4(r1), r16
	.cfi_rel_offset 16, 4
	l.or	r14, r3, r3
	l.or	r16, r6, r6
	l.or	r3, r5, r5
	l.addi	r5, r0, -4
	l.and	r4, r4, r5
	l.or	r5, r7, r7
	l.or	r7, r8, r8
	l.lwz	r6, 8(r1)
	l.ori	r11, r0, SYS_NR_clone
	l.sys	1
	l.sfeqi	r11, 0
	l.bf	1f
	l.nop
	l.lwz	r14, 0(r1)
	l.lwz	r16, 4(r1)
	l.jr	r9
	l.addi	r1, r1, 8
	.cfi_undefined 9
1:	l.ori	r2, r0, 0
	l.or	r3, r16, r16
	l.jalr	r14
	l.nop
	l.or	r3, r11, r11
	l.ori	r11, r0, SYS_NR_exit
	l.sys	1
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
