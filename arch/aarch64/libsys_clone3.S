/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args x0, size x1, fn x2, arg x3): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, %function
libsys_clone3:
	.cfi_startproc
	hint	#34			/* bti c */
	mov	x8, #SYS_NR_clone3
	svc	#0
	cbz	x0, 1f
	ret
	.cfi_undefined x30
1:	mov	x29, #0
	mov	x4, sp
	and	sp, x4, #-16
	mov	x0, x3
	blr	x2
	mov	x8, #SYS_NR_exit
	svc	#0
	brk	#1000
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
