/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#include "clone.h"

/*
 * The kernel enters here with argv, which follows argc, in r24, and with the auxiliary vector right
 * below r30: the stack grows up. dp (r27) must be $global$. A null return address ends the frame
 * chain.
 */
	.macro	crt0
	.cfi_undefined 2
	ldil	L%$global$, %r27
	ldo	R%$global$(%r27), %r27
	ldo	64(%r30), %r30
	stw	%r0, -4(%r30)
	bl	libsys_start, %r2
	ldo	-4(%r24), %r26
	.endm

/*
 * The entry of a static PIE: like _start, but it goes through the code that relocates the program.
 * Position-independent functions find their data by r19, which is $global$ throughout the program.
 */
	.macro	crt0_pie
	.cfi_undefined 2
	bl	1f, %r20
	depi	0, 31, 2, %r20
1:	addil	L%$global$ - ($PIC_pcrel$0 - 8), %r20
	ldo	R%$global$ - ($PIC_pcrel$0 - 12)(%r1), %r19
	addil	L%_DYNAMIC - ($PIC_pcrel$0 - 16), %r20
	ldo	R%_DYNAMIC - ($PIC_pcrel$0 - 20)(%r1), %r25
	ldo	-4(%r24), %r26
	addil	L%__ehdr_start - ($PIC_pcrel$0 - 28), %r20
	ldo	R%__ehdr_start - ($PIC_pcrel$0 - 32)(%r1), %r24
	ldo	64(%r30), %r30
	bl	libsys_start_pie, %r2
	stw	%r0, -4(%r30)
	.endm

	.macro	libsys_clone
	keep	%r26, %r23
	copy	%r24, %r26
	comib,=	0, %r25, 1f
	ldw	-116(%r30), %r24
	ldo	127(%r25), %r25		/* a whole frame below its end */
	depi	0, 31, 6, %r25
1:	ldw	-120(%r30), %r23
	ldw	-124(%r30), %r22
	syscall	SYS_NR_clone
	parent_returns
2:	stw	%r0, -4(%r30)
	run
	.endm

	.macro	libsys_clone3
	keep	%r24, %r23
	syscall	SYS_NR_clone3
	parent_returns
2:	ldo	127(%r30), %r30
	depi	0, 31, 6, %r30
	stw	%r0, -4(%r30)
	run
	.endm

	.macro	libsys_unmap_exit
	.cfi_undefined 2
	.cfi_undefined 3
	.cfi_undefined 4
	.cfi_undefined 5
	copy	%r26, %r3
	copy	%r25, %r4
	copy	%r24, %r5
	ldi	-1, %r1			/* every signal: a handler would have no stack */
	stw	%r1, 0(%r30)
	stw	%r1, 4(%r30)
	ldi	2, %r26			/* SIG_SETMASK */
	copy	%r30, %r25
	ldo	64(%r30), %r30
	ldi	0, %r24
	ldi	8, %r23
	syscall	SYS_NR_rt_sigprocmask
	copy	%r3, %r26
	copy	%r4, %r25
	syscall	SYS_NR_munmap
	copy	%r5, %r26
	syscall	SYS_NR_exit
	.endm

/* vfork: the kernel keeps the return address in its register, where the child cannot lose it. */
	.macro	libsys_vfork
	syscall	SYS_NR_vfork
	bv,n	%r0(%r2)
	.endm

/*
 * The kernel has its own copy of this, in the vDSO or in the handler's frame. r25: not from a
 * system call.
 */
	.macro	sys_rt_sigreturn
	ldi	0, %r25
	syscall	SYS_NR_rt_sigreturn
	.endm
