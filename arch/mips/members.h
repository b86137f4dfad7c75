/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#include "gp.h"
#include "clone.h"
#include "asm.h"

/*
 * The kernel enters here with sp on argc, 8-byte aligned (o32) or 16. Zero in fp ends the frame
 * chain. In o32 the callee owns four words above sp.
 */
	.macro	crt0
	.globl	libsys_start /* LLVM needs this: .gpword alone does not make a symbol */
	.cfi_undefined 31
#if _MIPS_SIM == _ABI64
	set_gp	libsys_start
	address_of 1, $25
#else
	lui	$28, %hi(_gp)
	lui	$25, %hi(libsys_start)
	addiu	$28, $28, %lo(_gp)
	addiu	$25, $25, %lo(libsys_start)
#endif
	move	$30, $0
	move	$4, $29
	ADD	$29, $29, -16
	jalr	$25
	.endm

	.macro	crt0_pie
	.cfi_undefined 31
	set_gp	libsys_start_pie, _DYNAMIC, __ehdr_start
	move	$30, $0
	move	$4, $29
	ADD	$29, $29, -16
	address_of 1, $25
	address_of 2, $5
	address_of 3, $6
	jalr	$25
	.endm

/*
 * libsys_clone(fn $4, stack $5, flags $6, arg $7, parent_tid, tls, child_tid): libsys/thread.h. The
 * last three are in $8 to $10, in o32 on the stack.
 */
	.macro	libsys_clone
	keep	$4, $7
	move	$4, $6
	li	$2, -16
	and	$5, $5, $2
#if _MIPS_SIM == _ABIO32
	lw	$6, FRAME + 16($29)
	lw	$7, FRAME + 20($29)
	lw	$2, FRAME + 24($29)
	sw	$2, 16($29)
#else
	move	$6, $8
	move	$7, $9
	move	$8, $10
#endif
	li	$2, SYS_NR_clone
	syscall
	parent_returns
2:	run
	.endm

	.macro	libsys_clone3
	keep	$6, $7
	li	$2, SYS_NR_clone3
	syscall
	parent_returns
2:	li	$2, -16
	and	$29, $29, $2
	run
	.endm

	.macro	libsys_unmap_exit
	.cfi_undefined 16
	.cfi_undefined 17
	.cfi_undefined 18
	move	$16, $4
	move	$17, $5
	move	$18, $6
	ADD	$29, $29, -16
	.cfi_adjust_cfa_offset 16
	li	$2, -1			/* every signal: a handler would have no stack */
	sw	$2, 0($29)
	sw	$2, 4($29)
	sw	$2, 8($29)
	sw	$2, 12($29)
	li	$4, 3			/* SIG_SETMASK */
	move	$5, $29
	move	$6, $0
	li	$7, 16
	li	$2, SYS_NR_rt_sigprocmask
	syscall
	move	$4, $16
	move	$5, $17
	li	$2, SYS_NR_munmap
	syscall
	move	$4, $18
	li	$2, SYS_NR_exit
	syscall
	break
	.endm

/*
 * vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where
 * the child cannot lose it.
 */
	.macro	libsys_vfork
	li	$4, 0x4112		/* SIGCHLD is 18 */
	move	$5, $0
	move	$6, $0
	move	$8, $0
	li	$2, SYS_NR_clone
	move	$7, $0
	syscall
	beqz	$7, 1f
	blez	$2, 1f
	SUBTRACT $2, $0, $2
1:
#if _MIPS_SIM == _ABIN32
	sll	$2, $2, 0		/* a long */
#endif
	jr	$31
	.endm

/* Handlers return through the kernel's own copy of this: sp is on the frame it made. */
	.macro	sys_rt_sigreturn
	li	$2, SYS_NR_rt_sigreturn
	syscall
	.endm

/* In o32, handlers without SA_SIGINFO return through the kernel's own copy of this. */
	.macro	sys_sigreturn
	li	$2, SYS_NR_sigreturn
	syscall
	.endm
