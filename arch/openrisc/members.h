/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#include "clone.h"

/*
 * The kernel enters here with sp (r1) on argc, and with its own values in r9 and r2. Zero there
 * ends the frame chain.
 */
	.macro	crt0
	.cfi_undefined 9
	l.or	r3, r1, r1
	l.ori	r2, r0, 0
	l.jal	libsys_start
	l.nop
	.endm

	.macro	libsys_clone
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
	.endm

	.macro	libsys_clone3
	keep	r5, r6
	l.ori	r11, r0, SYS_NR_clone3
	l.sys	1
	parent_returns
1:	l.addi	r3, r0, -4
	l.and	r1, r1, r3
	run
	.endm

	.macro	libsys_unmap_exit
	.cfi_undefined 14
	.cfi_undefined 16
	.cfi_undefined 18
	l.or	r14, r3, r3
	l.or	r16, r4, r4
	l.or	r18, r5, r5
	l.addi	r1, r1, -8
	.cfi_adjust_cfa_offset 8
	l.addi	r5, r0, -1		/* every signal: a handler would have no stack */
	l.sw	0(r1), r5
	l.sw	4(r1), r5
	l.ori	r3, r0, 2		/* SIG_SETMASK */
	l.or	r4, r1, r1
	l.ori	r5, r0, 0
	l.ori	r6, r0, 8
	l.ori	r11, r0, SYS_NR_rt_sigprocmask
	l.sys	1
	l.or	r3, r14, r14
	l.or	r4, r16, r16
	l.ori	r11, r0, SYS_NR_munmap
	l.sys	1
	l.or	r3, r18, r18
	l.ori	r11, r0, SYS_NR_exit
	l.sys	1
	.endm

/*
 * vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where
 * the child cannot lose it.
 */
	.macro	libsys_vfork
	l.ori	r3, r0, 0x4111
	l.ori	r4, r0, 0
	l.ori	r5, r0, 0
	l.ori	r6, r0, 0
	l.ori	r7, r0, 0
	l.ori	r11, r0, SYS_NR_clone
	l.sys	1
	l.jr	r9
	l.nop
	.endm

/* The kernel itself puts this into the handler's frame. */
	.macro	sys_rt_sigreturn
	l.ori	r11, r0, SYS_NR_rt_sigreturn
	l.sys	1
	.endm
