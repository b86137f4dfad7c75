/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_clone3(args, size, fn, arg): libsys/thread.h. Unlike clone, clone3 returns 0 to the child. As the kernel takes
 * the end of the stack for a biased stack pointer, sparc64 copies args to make it one, unless the kernel would refuse
 * them for their size.
 */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
#define STACK 40			/* in struct clone_args */
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	save	%sp, -FRAME, %sp
	.cfi_window_save
	.cfi_def_cfa_register 30
	.cfi_register 15, 31
	mov	%i0, %o0
#ifdef __arch64__
	sub	%i1, 64, %o2
	cmp	%o2, 4096 - 64
	bgu,pn	%xcc, 4f
	 add	%i1, 15, %o2
	ldx	[%i0 + STACK], %o3
	brz,pn	%o3, 4f
	 andn	%o2, 15, %o2
	sub	%sp, %o2, %sp
	add	%sp, BIAS + FRAME, %o0
	sub	%i1, 1, %o2
1:	ldub	[%i0 + %o2], %o4
	stb	%o4, [%o0 + %o2]
	brnz,pt	%o2, 1b
	 sub	%o2, 1, %o2
	sub	%o3, BIAS, %o3
	stx	%o3, [%o0 + STACK]
4:
#endif
	mov	%i1, %o1
	mov	SYS_NR_clone3, %g1
	TRAP
	ERROR_TO 2f
	 tst	%o0
	be	3f
	 nop
	parent_returns
3:	run	%i2
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
