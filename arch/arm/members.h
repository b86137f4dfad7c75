/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#define CRT0_ALIGN 4
	.syntax	unified
	.arm

/* The kernel enters here with sp on argc, 8-byte aligned. Zero in fp ends the frame chain. */
	.macro	crt0
	.cfi_undefined lr
	mov	fp, #0
	mov	r0, sp
	bl	libsys_start
	.endm

	.macro	crt0_pie
	.cfi_undefined lr
	mov	fp, #0
	mov	r0, sp
	adr	r3, 1f
	ldm	r3, {r1, r2}
	add	r1, r1, r3
	add	r2, r2, r3
	bl	libsys_start_pie
	.balign	4
1:	.word	_DYNAMIC - 1b
	.word	__ehdr_start - 1b
	.endm

/* libsys_clone(fn r0, stack r1, flags r2, arg r3, parent_tid, tls, child_tid on the stack). */
	.macro	libsys_clone
	push	{r4, r5, r6, r7}
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	.cfi_rel_offset r6, 8
	.cfi_rel_offset r7, 12
	mov	r5, r3
	mov	r6, r0
	mov	r0, r2
	bic	r1, r1, #7
	ldr	r2, [sp, #16]
	ldr	r3, [sp, #20]
	ldr	r4, [sp, #24]
	mov	r7, #SYS_NR_clone
	svc	#0
	cmp	r0, #0
	beq	1f
	pop	{r4, r5, r6, r7}
	.cfi_remember_state
	.cfi_adjust_cfa_offset -16
	.cfi_restore r4
	.cfi_restore r5
	.cfi_restore r6
	.cfi_restore r7
	bx	lr
	.cfi_restore_state
	.cfi_undefined lr
1:	mov	fp, #0
	mov	r0, r5
	bl	2f
	mov	r7, #SYS_NR_exit
	svc	#0
2:	bx	r6			/* ARM or Thumb, on a v4T too */
	.endm

/* libsys_clone3(args r0, size r1, fn r2, arg r3). */
	.macro	libsys_clone3
	mov	ip, r7
	.cfi_register r7, ip
	ldr	r7, =SYS_NR_clone3
	svc	#0
	cmp	r0, #0
	beq	1f
	mov	r7, ip
	bx	lr
	.cfi_undefined lr
1:	bic	sp, sp, #7
	mov	fp, #0
	mov	r0, r3
	bl	2f
	mov	r7, #SYS_NR_exit
	svc	#0
2:	bx	r2			/* ARM or Thumb, on a v4T too */
	.ltorg
	.endm

/* libsys_unmap_exit(addr r0, length r1, status r2). */
	.macro	libsys_unmap_exit
	.cfi_undefined r4
	.cfi_undefined r5
	.cfi_undefined r6
	.cfi_undefined r7
	mov	r4, r0
	mov	r5, r1
	mov	r6, r2
	mvn	r0, #0			/* every signal: a handler would have no stack */
	mov	r1, r0
	push	{r0, r1}
	.cfi_adjust_cfa_offset 8
	/*
	 * alike: aarch64/members.h: the same instructions, but other registers of another machine.
	 */
	mov	r0, #2			/* SIG_SETMASK */
	mov	r1, sp
	mov	r2, #0
	mov	r3, #8
	mov	r7, #SYS_NR_rt_sigprocmask
	svc	#0
	mov	r0, r4
	mov	r1, r5
	mov	r7, #SYS_NR_munmap
	svc	#0
	mov	r0, r6
	mov	r7, #SYS_NR_exit
	svc	#0
	.endm

/* vfork: the child runs on the parent's stack, so r7 waits in a register. */
	.macro	libsys_vfork
	mov	ip, r7
	.cfi_register r7, ip
	mov	r7, #SYS_NR_vfork
	svc	#0
	mov	r7, ip
	bx	lr
	.endm
