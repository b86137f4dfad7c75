/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "function.h"
#include "clone.h"

/*
 * The kernel enters here with r1 on argc, 16-byte aligned: with ELFv1 through the function
 * descriptor, from which it has loaded r2, with ELFv2 with the address of _start in r12. A zero
 * back chain ends the frames.
 */
	.macro	crt0
	.cfi_undefined lr
	set_toc	_start
	mr	3, 1
	li	0, 0
	STORE_UPDATE	0, -FRAME(1)
	bl	libsys_start
	nop
	.endm

	.macro	crt0_pie
	.cfi_undefined lr
	set_toc	_start_pie
	mr	3, 1
	li	0, 0
	STORE_UPDATE	0, -FRAME(1)
	/* At 2 the linker puts the distances from there to what is needed. */
	bcl	20, 31, 1f
1:	mflr	6
	addi	6, 6, 2f - 1b
#ifdef __powerpc64__
	ld	4, 0(6)
	ld	5, 8(6)
#else
	lwz	4, 0(6)
	lwz	5, 4(6)
#endif
	add	4, 4, 6
	add	5, 5, 6
	bl	libsys_start_pie
	nop
#ifdef __powerpc64__
	.balign	8
2:	.quad	_DYNAMIC - 2b, __ehdr_start - 2b
#else
2:	.long	_DYNAMIC - 2b, __ehdr_start - 2b
#endif
	.endm

/* libsys_clone(fn r3, stack r4, flags r5, arg r6, parent_tid r7, tls r8, child_tid r9). */
	.macro	libsys_clone
	keep	3, 6
	mr	3, 5
	ALIGN	4, 4, 4
	mr	5, 7
	mr	6, 8
	mr	7, 9
	li	0, SYS_NR_clone
	sc
	parent_returns
1:	run
	.endm

/* libsys_clone3(args r3, size r4, fn r5, arg r6). */
	.macro	libsys_clone3
	keep	5, 6
	li	0, SYS_NR_clone3
	sc
	parent_returns
1:	ALIGN	1, 1, 4
	run
	.endm

/* libsys_unmap_exit(addr r3, length r4, status r5). */
	.macro	libsys_unmap_exit
	.cfi_undefined r29
	.cfi_undefined r30
	.cfi_undefined r31
	mr	29, 3
	mr	30, 4
	mr	31, 5
	li	0, -1			/* every signal: a handler would have no stack */
	STORE_UPDATE 1, -FRAME(1)
	.cfi_adjust_cfa_offset FRAME
	stw	0, FRAME - 8(1)
	stw	0, FRAME - 4(1)
	li	3, 2			/* SIG_SETMASK */
	addi	4, 1, FRAME - 8
	li	5, 0
	li	6, 8
	li	0, SYS_NR_rt_sigprocmask
	sc
	mr	3, 29
	mr	4, 30
	li	0, SYS_NR_munmap
	sc
	mr	3, 31
	li	0, SYS_NR_exit
	sc
	trap
	.endm

/* vfork: the child runs on the parent's stack, where this function keeps nothing. */
	.macro	libsys_vfork
	li	0, SYS_NR_vfork
	sc
	bnslr+
	neg	3, 3
	blr
	.endm

/* Handlers return through the kernel's own copy of this: r1 is on the frame it made. */
	.macro	sys_rt_sigreturn
	li	0, SYS_NR_rt_sigreturn
	sc
	.endm

/* On 32 bits, handlers without SA_SIGINFO return through the kernel's own copy of this. */
	.macro	sys_sigreturn
	li	0, SYS_NR_sigreturn
	sc
	.endm
