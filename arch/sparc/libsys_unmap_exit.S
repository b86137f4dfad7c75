/* SPDX-License-Identifier: 0BSD */
/*
 * libsys_unmap_exit(addr, length, status): libsys/thread.h. The kernel may write register windows
 * to the stack at any time, so the last one gets another place.
 */
#include "../function.h"
#include "frame.h"
#ifdef __arch64__
#define FLUSH flushw
#else
#define FLUSH t 3
#endif
	function libsys_unmap_exit
	mov	%o0, %g4
	mov	%o1, %g5
	mov	%o2, %o5
	call	1f
	 FLUSH
	.word	window - .
1:	LOAD_OFFSET [%o7 + 8], %o4
	.cfi_undefined 15
	add	%o4, 8, %o4
	add	%o7, %o4, %o4
	mov	4, %o0			/* SIG_SETMASK */
	add	%o4, WINDOW, %o1	/* every signal: a handler would have no stack */
	mov	0, %o2
	mov	8, %o3
	mov	SYS_NR_rt_sigprocmask, %g1
	TRAP
	sub	%o4, BIAS, %sp
	mov	%g4, %o0
	mov	%g5, %o1
	mov	SYS_NR_munmap, %g1
	TRAP
	mov	%o5, %o0
	mov	SYS_NR_exit, %g1
	TRAP
	end	libsys_unmap_exit

	/* Written by all threads, read by none. */
	.data
	.balign	16
window:	.skip	WINDOW
	.word	-1, -1

#include "notes.h"
