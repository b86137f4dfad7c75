/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#include "syscall.h"
#define CRT0_ALIGN 4

/* The kernel enters here with sp (r15) on argc. Zero in r14 ends the frame chain. */
	.macro	crt0
	.cfi_undefined 17
	mov.l	1f, r0
	mov	#0, r14
	jsr	@r0
	mov	r15, r4
	/* An absolute address stops the linker in a PIE, which nothing here would relocate. */
	.align	2
1:	.long	libsys_start
	.endm

	.macro	crt0_pie
	.cfi_undefined 17
	mov	#0, r14
	mov.l	1f, r5
	mova	1f, r0
	add	r0, r5
	mov.l	2f, r6
	mova	2f, r0
	add	r0, r6
	mov.l	3f, r1
	mova	3f, r0
	add	r0, r1
	jsr	@r1
	mov	r15, r4
	.align	2
1:	.long	_DYNAMIC - .
2:	.long	__ehdr_start - .
3:	.long	libsys_start_pie - .
	.endm

/*
 * libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child keeps
 * r1 and r2.
 */
	.macro	libsys_clone
	mov	r4, r1
	mov	r7, r2
	mov	r6, r4
	mov	#-8, r0
	and	r0, r5
	mov.l	@r15, r6
	mov.l	@(8, r15), r7
	mov.l	@(4, r15), r0
	mov	#SYS_NR_clone, r3
	syscall
	tst	r0, r0
	bt	1f
	rts
	nop
	.cfi_undefined 17
1:	mov	#0, r14
	jsr	@r1
	mov	r2, r4
	mov	r0, r4
	mov	#SYS_NR_exit, r3
	syscall
	.endm

	.macro	libsys_unmap_exit
	.cfi_undefined 8
	.cfi_undefined 9
	.cfi_undefined 10
	mov	r4, r8
	mov	r5, r9
	mov	r6, r10
	mov	#-1, r0			/* every signal: a handler would have no stack */
	mov.l	r0, @-r15
	mov.l	r0, @-r15
	.cfi_adjust_cfa_offset 8
	mov	#2, r4			/* SIG_SETMASK */
	mov	r15, r5
	mov	#0, r6
	mov	#8, r7
	mov.w	1f, r3
	syscall
	mov	r8, r4
	mov	r9, r5
	mov	#SYS_NR_munmap, r3
	syscall
	mov	r10, r4
	mov	#SYS_NR_exit, r3
	syscall
1:	.word	SYS_NR_rt_sigprocmask
	.endm

/* vfork: the return address stays in a register, where the child cannot lose it. */
	.macro	libsys_vfork
	mov.w	1f, r3
	syscall
	rts
	nop
1:	.word	SYS_NR_vfork
	.endm
