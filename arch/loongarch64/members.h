/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"

/* The kernel enters here with sp on argc, 16-byte aligned. Zero in fp ends the frame chain. */
	.macro	crt0
	.cfi_undefined 1
	move	$fp, $zero
	move	$a0, $sp
	bl	libsys_start
	.endm

	.macro	crt0_pie
	.cfi_undefined 1
	move	$fp, $zero
	move	$a0, $sp
	la.pcrel $a1, _DYNAMIC
	la.pcrel $a2, __ehdr_start
	bl	libsys_start_pie
	.endm

/* A new thread calls its function and exits with the result. */
	.macro	run function, argument
	move	$a0, \argument
	jirl	$ra, \function, 0
	ori	$a7, $zero, SYS_NR_exit
	syscall	0
	break	0
	.endm

/* libsys_clone(fn a0, stack a1, flags a2, arg a3, parent_tid a4, tls a5, child_tid a6). */
	.macro	libsys_clone
	move	$t0, $a5
	move	$a5, $a0
	move	$t1, $a6
	move	$a6, $a3		/* the child keeps these two */
	move	$a0, $a2
	bstrins.d $a1, $zero, 3, 0
	move	$a2, $a4
	move	$a3, $t1
	move	$a4, $t0
	ori	$a7, $zero, SYS_NR_clone
	syscall	0
	beqz	$a0, 1f
	jr	$ra
	.cfi_undefined 1
1:	move	$fp, $zero
	run	$a5, $a6
	.endm

/* libsys_clone3(args a0, size a1, fn a2, arg a3). */
	.macro	libsys_clone3
	ori	$a7, $zero, SYS_NR_clone3
	syscall	0
	beqz	$a0, 1f
	jr	$ra
	.cfi_undefined 1
1:	move	$fp, $zero
	bstrins.d $sp, $zero, 3, 0
	run	$a2, $a3
	.endm

/* libsys_unmap_exit(addr a0, length a1, status a2). */
	.macro	libsys_unmap_exit
	move	$a4, $a0
	move	$a5, $a1
	move	$a6, $a2
	addi.d	$a0, $zero, -1		/* every signal: a handler would have no stack */
	addi.d	$sp, $sp, -16
	.cfi_adjust_cfa_offset 16
	st.d	$a0, $sp, 0
	ori	$a0, $zero, 2		/* SIG_SETMASK */
	move	$a1, $sp
	move	$a2, $zero
	ori	$a3, $zero, 8
	ori	$a7, $zero, SYS_NR_rt_sigprocmask
	syscall	0
	move	$a0, $a4
	move	$a1, $a5
	ori	$a7, $zero, SYS_NR_munmap
	syscall	0
	move	$a0, $a6
	ori	$a7, $zero, SYS_NR_exit
	syscall	0
	break	0
	.endm

/*
 * vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where
 * the child cannot lose it.
 */
	.macro	libsys_vfork
	li.w	$a0, 0x4111
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	ori	$a7, $zero, SYS_NR_clone
	syscall	0
	jr	$ra
	.endm

/* Handlers return through the kernel's own copy of this: sp is on the frame it made. */
	.macro	sys_rt_sigreturn
	ori	$a7, $zero, SYS_NR_rt_sigreturn
	syscall	0
	.endm
