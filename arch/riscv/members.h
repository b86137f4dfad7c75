/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"

/* The kernel enters with sp on argc, 16-byte aligned. Zero in s0 ends the frame chain. */
	.macro	enter
	.cfi_undefined ra
	/* If relaxed, this would be relative to itself. */
	.option push
	.option norelax
	lla	gp, __global_pointer$
	.option pop
	li	s0, 0
	mv	a0, sp
	.endm

	.macro	crt0
	enter
	call	libsys_start
	.endm

	.macro	crt0_pie
	enter
	lla	a1, _DYNAMIC
	lla	a2, __ehdr_start
	call	libsys_start_pie
	.endm

/* libsys_clone(fn a0, stack a1, flags a2, arg a3, parent_tid a4, tls a5, child_tid a6). */
	.macro	libsys_clone
	mv	t0, a0
	mv	t1, a3
	mv	a0, a2
	andi	a1, a1, -16
	mv	a2, a4
	mv	a3, a5
	mv	a4, a6
	li	a7, SYS_NR_clone
	ecall
	beqz	a0, 1f
	ret
	.cfi_undefined ra
1:	li	s0, 0
	mv	a0, t1
	jalr	t0
	li	a7, SYS_NR_exit
	ecall
	ebreak
	.endm

/* libsys_clone3(args a0, size a1, fn a2, arg a3). */
	.macro	libsys_clone3
	li	a7, SYS_NR_clone3
	ecall
	beqz	a0, 1f
	ret
	.cfi_undefined ra
1:	li	s0, 0
	andi	sp, sp, -16
	mv	a0, a3
	jalr	a2
	li	a7, SYS_NR_exit
	ecall
	ebreak
	.endm

/* libsys_unmap_exit(addr a0, length a1, status a2). */
	.macro	libsys_unmap_exit
	mv	t0, a0
	mv	t1, a1
	mv	t2, a2
	li	a0, -1			/* every signal: a handler would have no stack */
	addi	sp, sp, -16
	.cfi_adjust_cfa_offset 16
	sw	a0, 0(sp)
	sw	a0, 4(sp)
	li	a0, 2			/* SIG_SETMASK */
	mv	a1, sp
	li	a2, 0
	li	a3, 8
	li	a7, SYS_NR_rt_sigprocmask
	ecall
	mv	a0, t0
	mv	a1, t1
	li	a7, SYS_NR_munmap
	ecall
	mv	a0, t2
	li	a7, SYS_NR_exit
	ecall
	ebreak
	.endm

/*
 * vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where
 * the child cannot lose it.
 */
	.macro	libsys_vfork
	li	a0, 0x4111
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a7, SYS_NR_clone
	ecall
	ret
	.endm

/* Handlers return through the kernel's own copy of this: sp is on the frame it made. */
	.macro	sys_rt_sigreturn
	li	a7, SYS_NR_rt_sigreturn
	ecall
	.endm
