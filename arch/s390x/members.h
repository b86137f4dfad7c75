/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
	.balign	2

/*
 * The kernel enters here with r15 on argc, 8-byte aligned. A frame is 160 bytes; its zero back
 * chain ends them.
 */
	.macro	crt0
	.cfi_undefined %r14
	lgr	%r2, %r15
	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	brasl	%r14, libsys_start
	.endm

	.macro	crt0_pie
	.cfi_undefined %r14
	lgr	%r2, %r15
	larl	%r3, _DYNAMIC
	larl	%r4, __ehdr_start
	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	brasl	%r14, libsys_start_pie
	.endm

/* libsys_clone(fn r2, stack r3, flags r4, arg r5, parent_tid r6, tls, child_tid on the stack). */
	.macro	libsys_clone
	stg	%r6, 48(%r15)
	.cfi_rel_offset %r6, 48
	lgr	%r0, %r2
	lgr	%r1, %r5
	lgr	%r2, %r3
	nill	%r2, 0xfff8
	lgr	%r3, %r4
	lgr	%r4, %r6
	lg	%r5, 168(%r15)
	lg	%r6, 160(%r15)
	svc	SYS_NR_clone
	ltgr	%r2, %r2
	jz	1f
	lg	%r6, 48(%r15)
	br	%r14
	.cfi_undefined %r14
1:	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	lgr	%r2, %r1
	lgr	%r1, %r0
	basr	%r14, %r1
	svc	SYS_NR_exit
	j	.
	.endm

/* libsys_clone3(args r2, size r3, fn r4, arg r5). */
	.macro	libsys_clone3
	lghi	%r1, SYS_NR_clone3
	svc	0
	ltgr	%r2, %r2
	jz	1f
	br	%r14
	.cfi_undefined %r14
1:	nill	%r15, 0xfff8
	aghi	%r15, -160
	xc	0(8, %r15), 0(%r15)
	lgr	%r2, %r5
	basr	%r14, %r4
	svc	SYS_NR_exit
	j	.
	.endm

/* libsys_unmap_exit(addr r2, length r3, status r4). */
	.macro	libsys_unmap_exit
	.cfi_undefined %r7
	.cfi_undefined %r8
	.cfi_undefined %r9
	lgr	%r7, %r2
	lgr	%r8, %r3
	lgr	%r9, %r4
	lghi	%r0, -1			/* every signal: a handler would have no stack */
	aghi	%r15, -8
	.cfi_adjust_cfa_offset 8
	stg	%r0, 0(%r15)
	lghi	%r2, 2			/* SIG_SETMASK */
	lgr	%r3, %r15
	lghi	%r4, 0
	lghi	%r5, 8
	svc	SYS_NR_rt_sigprocmask
	lgr	%r2, %r7
	lgr	%r3, %r8
	svc	SYS_NR_munmap
	lgr	%r2, %r9
	svc	SYS_NR_exit
	j	.
	.endm

/* vfork: the child runs on the parent's stack, where this function keeps nothing. */
	.macro	libsys_vfork
	svc	SYS_NR_vfork
	br	%r14
	.endm
