/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"

/* The kernel enters here with sp on argc. Zero in a6 ends the frame chain. */
	.macro	crt0
	.cfi_undefined 24
	sub.l	%fp, %fp
	move.l	%sp, -(%sp)
	/*
	 * By its absolute address, which stops the linker in a PIE: nothing here would relocate
	 * that.
	 */
	jsr	(libsys_start).l
	.endm

	.macro	crt0_pie
	.cfi_undefined 24
	sub.l	%fp, %fp
	move.l	%sp, %a0
	pea	(__ehdr_start, %pc)
	pea	(_DYNAMIC, %pc)
	move.l	%a0, -(%sp)
	bsr.l	libsys_start_pie
	.endm

/*
 * libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child keeps
 * a0 and a1.
 */
	.macro	libsys_clone
	movem.l	%d2-%d5, -(%sp)
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset 2, 0
	.cfi_rel_offset 3, 4
	.cfi_rel_offset 4, 8
	.cfi_rel_offset 5, 12
	move.l	20(%sp), %a1
	moveq	#-4, %d2
	and.l	24(%sp), %d2
	move.l	28(%sp), %d1
	move.l	32(%sp), %a0
	movem.l	36(%sp), %d3-%d5
	exg	%d4, %d5
	moveq	#SYS_NR_clone, %d0
	trap	#0
	tst.l	%d0
	jeq	1f
	movem.l	(%sp)+, %d2-%d5
	.cfi_remember_state
	.cfi_adjust_cfa_offset -16
	.cfi_restore 2
	.cfi_restore 3
	.cfi_restore 4
	.cfi_restore 5
	rts
	.cfi_restore_state
	.cfi_undefined 24
1:	sub.l	%fp, %fp
	move.l	%a0, -(%sp)
	jsr	(%a1)
	move.l	%d0, %d1
	moveq	#SYS_NR_exit, %d0
	trap	#0
	.endm

/* libsys_clone3(args, size, fn, arg): libsys/thread.h. The child keeps a0 and a1. */
	.macro	libsys_clone3
	move.l	%d2, -(%sp)
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset 2, 0
	movem.l	8(%sp), %d1-%d2
	move.l	16(%sp), %a1
	move.l	20(%sp), %a0
	move.l	#SYS_NR_clone3, %d0
	trap	#0
	tst.l	%d0
	jeq	1f
	move.l	(%sp)+, %d2
	.cfi_remember_state
	.cfi_adjust_cfa_offset -4
	.cfi_restore 2
	rts
	.cfi_restore_state
	.cfi_undefined 24
1:	sub.l	%fp, %fp
	move.l	%sp, %d0
	and.l	#-4, %d0
	move.l	%d0, %sp
	move.l	%a0, -(%sp)
	jsr	(%a1)
	move.l	%d0, %d1
	moveq	#SYS_NR_exit, %d0
	trap	#0
	.endm

	.macro	libsys_unmap_exit
	.cfi_undefined 2
	.cfi_undefined 3
	.cfi_undefined 4
	.cfi_undefined 5
	move.l	4(%sp), %a0
	move.l	8(%sp), %a1
	move.l	12(%sp), %d5
	moveq	#2, %d1			/* SIG_SETMASK */
	pea	-1			/* every signal: a handler would have no stack */
	pea	-1
	.cfi_adjust_cfa_offset 8
	move.l	%sp, %d2
	moveq	#0, %d3
	moveq	#8, %d4
	move.l	#SYS_NR_rt_sigprocmask, %d0
	trap	#0
	move.l	%a0, %d1
	move.l	%a1, %d2
	moveq	#SYS_NR_munmap, %d0
	trap	#0
	move.l	%d5, %d1
	moveq	#SYS_NR_exit, %d0
	trap	#0
	.endm

/*
 * vfork: the child runs on the parent's stack and would leave its own return address there, so the
 * parent's waits in a register.
 */
	.macro	libsys_vfork
	move.l	(%sp)+, %a1
	.cfi_adjust_cfa_offset -4
	.cfi_register 24, 9
	move.l	#SYS_NR_vfork, %d0
	trap	#0
	jmp	(%a1)
	.endm

/*
 * The kernel itself puts this into the frame of a handler with SA_SIGINFO: sp is on the handler's
 * arguments.
 */
	.macro	sys_rt_sigreturn
	move.l	#SYS_NR_rt_sigreturn, %d0
	trap	#0
	.endm

/*
 * The kernel itself puts this into the frame of a handler without SA_SIGINFO: sp is on the
 * handler's arguments.
 */
	.macro	sys_sigreturn
	moveq	#SYS_NR_sigreturn, %d0
	trap	#0
	.endm
