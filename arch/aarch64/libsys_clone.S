/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn x0, stack x1, flags x2, arg x3, parent_tid x4, tls x5, child_tid x6): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, %function
libsys_clone:
	.cfi_startproc
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
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
