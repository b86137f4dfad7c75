/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child keeps r1 and r2. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "syscall.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
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
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
