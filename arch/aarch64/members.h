/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"

/* The kernel enters here with sp on argc, 16-byte aligned. Zero in x29 ends the frame chain. */
	.macro	crt0
	.cfi_undefined x30
	mov	x29, #0
	mov	x0, sp
	bl	libsys_start
	.endm

	.macro	crt0_pie
	.cfi_undefined x30
	mov	x29, #0
	mov	x0, sp
	adrp	x1, _DYNAMIC
	add	x1, x1, :lo12:_DYNAMIC
	adrp	x2, __ehdr_start
	add	x2, x2, :lo12:__ehdr_start
	bl	libsys_start_pie
	.endm

/* libsys_clone(fn x0, stack x1, flags x2, arg x3, parent_tid x4, tls x5, child_tid x6). */
	.macro	libsys_clone
	hint	#34			/* bti c */
	mov	x9, x0
	mov	x10, x3
	mov	x0, x2
	and	x1, x1, #-16
	mov	x2, x4
	mov	x3, x5
	mov	x4, x6
	mov	x8, #SYS_NR_clone
	svc	#0
	cbz	x0, 1f
	ret
	.cfi_undefined x30
1:	mov	x29, #0
	mov	x0, x10
	blr	x9
	mov	x8, #SYS_NR_exit
	svc	#0
	brk	#1000
	.endm

/* libsys_clone3(args x0, size x1, fn x2, arg x3). */
	.macro	libsys_clone3
	hint	#34			/* bti c */
	mov	x8, #SYS_NR_clone3
	svc	#0
	cbz	x0, 1f
	ret
	.cfi_undefined x30
1:	mov	x29, #0
	mov	x4, sp
	and	sp, x4, #-16
	mov	x0, x3
	blr	x2
	mov	x8, #SYS_NR_exit
	svc	#0
	brk	#1000
	.endm

/* libsys_unmap_exit(addr x0, length x1, status w2). */
	.macro	libsys_unmap_exit
	hint	#34			/* bti c */
	mov	x9, x0
	mov	x10, x1
	mov	w11, w2
	mov	x0, #-1			/* every signal: a handler would have no stack */
	str	x0, [sp, #-16]!
	.cfi_adjust_cfa_offset 16
	mov	x0, #2			/* SIG_SETMASK */
	mov	x1, sp
	mov	x2, #0
	mov	x3, #8
	mov	x8, #SYS_NR_rt_sigprocmask
	svc	#0
	mov	x0, x9
	mov	x1, x10
	mov	x8, #SYS_NR_munmap
	svc	#0
	mov	w0, w11
	mov	x8, #SYS_NR_exit
	svc	#0
	brk	#1000
	.endm

/*
 * vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where
 * the child cannot lose it.
 */
	.macro	libsys_vfork
	hint	#34			/* bti c */
	mov	x0, #0x4111
	mov	x1, #0
	mov	x2, #0
	mov	x3, #0
	mov	x4, #0
	mov	x8, #SYS_NR_clone
	svc	#0
	cbz	x0, 1f
	ret
	/*
	 * If the child returned, it would pop the parent's entry off the guarded control stack,
	 * which they share.
	 */
1:	br	x30
	.endm

/* Handlers return through the kernel's own copy of this: sp is on the frame it made. */
	.macro	sys_rt_sigreturn
	hint	#34			/* bti c */
	mov	x8, #SYS_NR_rt_sigreturn
	svc	#0
	.endm
