/* SPDX-License-Identifier: 0BSD */
/* What the members in assembler do here: HACKING.md, "A new port". */
#include "../function.h"
#include "frame.h"
#include "clone.h"
#define CRT0_ADDRESS absolute

	/* Half as long as an address, and good for any address. */
	.macro	absolute symbol
#ifdef __arch64__
	or	%g0, %l44(\symbol), %g0
#else
	ADDRESS	\symbol
#endif
	.endm

/* The kernel enters here with sp on room for a register window, and argc behind it: frame.h. */
	.macro	crt0
	.cfi_undefined 15
	mov	0, %fp
	add	%sp, BIAS + WINDOW, %o0
	call	libsys_start
	 sub	%sp, FRAME - WINDOW, %sp
	.endm

	.macro	crt0_pie
	.cfi_undefined 15
	mov	0, %fp
	call	1f
	 add	%sp, BIAS + WINDOW, %o0
	.word	_DYNAMIC - ., __ehdr_start - .
1:	LOAD_OFFSET [%o7 + 8], %o1
	add	%o7, 8, %o3
	LOAD_OFFSET [%o7 + 12], %o2
	add	%o1, %o3, %o1
	add	%o2, %o3, %o2
	add	%o2, 4, %o2
	call	libsys_start_pie
	 sub	%sp, FRAME - WINDOW, %sp
	.endm

/*
 * libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child
 * returns with o1 set (twice.h) and needs a whole frame at its stack pointer.
 */
	.macro	libsys_clone
	save	%sp, -FRAME, %sp
	.cfi_window_save
	.cfi_def_cfa_register 30
	.cfi_register 15, 31
	andcc	%i1, -16, %o1
	be	1f
	 mov	%i2, %o0
	sub	%o1, FRAME + BIAS, %o1
1:	mov	%i4, %o2
	mov	%i5, %o3
	LOAD	ARGUMENT7, %o4
	mov	SYS_NR_clone, %g1
	TRAP
	ERROR_TO 2f
	 tst	%o1
	bne	3f
	 nop
	parent_returns
3:	run	%i0
	.endm

/*
 * libsys_clone3(args, size, fn, arg): libsys/thread.h. Unlike clone, clone3 returns 0 to the child.
 * The kernel takes the end of the stack for a biased stack pointer, so sparc64 copies args and
 * biases it, unless the kernel would refuse its size.
 */
#define STACK 40			/* in struct clone_args */
	.macro	libsys_clone3
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
	.endm
