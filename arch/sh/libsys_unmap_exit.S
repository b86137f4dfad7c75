/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr, length, status): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "syscall.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined 8
	.cfi_undefined 9
	.cfi_undefined 10
	mov	r4, r8
	mov	r5, r9
	mov	r6, r10
	mov	#-1, r0			/* every signal: a handler would have no stack */
	mov.l	r0, @-r15
	mov.l	r0, @-r15
	.cfi_adjust_cfa_offset 8
	mov	#2, r4			/* SIG_SETMASK */
	mov	r15, r5
	mov	#0, r6
	mov	#8, r7
	mov.w	1f, r3
	syscall
	mov	r8, r4
	mov	r9, r5
	mov	#SYS_NR_munmap, r3
	syscall
	mov	r10, r4
	mov	#SYS_NR_exit, r3
	syscall
	.cfi_endproc
1:	.word	SYS_NR_rt_sigprocmask
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
