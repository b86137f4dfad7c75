/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr x0, length x1, status w2): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, %function
libsys_unmap_exit:
	.cfi_startproc
	hint	#34			/* bti c */
	mov	x9, x0
	mov	x10, x1
	mov	w11, w2
	mov	x0, #-1			/* every signal: a handler would have no stack */
	str	x0, [sp, #-16]!
	.cfi_adjust_cfa_offset 16
	mov	x0, #2			/* SIG_SETMASK */
	mov	x1, sp
	mov	x2, #0
	mov	x3, #8
	mov	x8, #SYS_NR_rt_sigprocmask
	svc	#0
	mov	x0, x9
	mov	x1, x10
	mov	x8, #SYS_NR_munmap
	svc	#0
	mov	w0, w11
	mov	x8, #SYS_NR_exit
	svc	#0
	brk	#1000
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
