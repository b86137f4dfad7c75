/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#define CRT0_ADDRESS .word

/* The kernel enters here with sp (r29) on argc. Zero in fp (r30) ends the frame chain. */
	.macro	crt0
	.cfi_undefined r31
	r0 = r29
	r29 = and(r29, #-8)
	r30 = #0
	call	libsys_start
	.endm

	.macro	crt0_pie
	.cfi_undefined r31
	r0 = r29
	r1 = add(pc, ##_DYNAMIC@PCREL)
	r2 = add(pc, ##__ehdr_start@PCREL)
	r29 = and(r29, #-8)
	r30 = #0
	call	libsys_start_pie
	.endm

/*
 * libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child keeps
 * r7 and r8.
 */
	.macro	libsys_clone
	r7 = r0
	r8 = r3
	r0 = r2
	r1 = and(r1, #-8)
	r2 = r4
	r3 = memw(r29 + #0)
	r4 = r5
	r6 = #SYS_NR_clone
	trap0(#1)
	{ p0 = cmp.eq(r0, #0); if (p0.new) jump:nt 1f }
	jumpr	r31
	.cfi_undefined r31
1:	r30 = #0
	r0 = r8
	callr	r7
	r6 = #SYS_NR_exit
	trap0(#1)
	.endm

	.macro	libsys_unmap_exit
	.cfi_undefined r16
	.cfi_undefined r17
	.cfi_undefined r18
	r16 = r0
	r17 = r1
	r18 = r2
	r29 = add(r29, #-8)
	.cfi_adjust_cfa_offset 8
	memw(r29 + #0) = #-1		/* every signal: a handler would have no stack */
	memw(r29 + #4) = #-1
	r0 = #2				/* SIG_SETMASK */
	r1 = r29
	r2 = #0
	r3 = #8
	r6 = #SYS_NR_rt_sigprocmask
	trap0(#1)
	r0 = r16
	r1 = r17
	r6 = #SYS_NR_munmap
	trap0(#1)
	r0 = r18
	r6 = #SYS_NR_exit
	trap0(#1)
	.endm

/*
 * vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where
 * the child cannot lose it.
 */
	.macro	libsys_vfork
	r0 = ##0x4111
	r1 = #0
	r2 = #0
	r3 = #0
	r4 = #0
	r6 = #SYS_NR_clone
	trap0(#1)
	jumpr	r31
	.endm

/* The kernel has its own copy of this, in the vDSO. */
	.macro	sys_rt_sigreturn
	r6 = #SYS_NR_rt_sigreturn
	trap0(#1)
	.endm
