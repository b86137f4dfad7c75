/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr, length, status): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "function.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined 2
	.cfi_undefined 3
	.cfi_undefined 4
	.cfi_undefined 5
	copy	%r26, %r3
	copy	%r25, %r4
	copy	%r24, %r5
	ldi	-1, %r1			/* every signal: a handler would have no stack */
	stw	%r1, 0(%r30)
	stw	%r1, 4(%r30)
	ldi	2, %r26			/* SIG_SETMASK */
	copy	%r30, %r25
	ldo	64(%r30), %r30
	ldi	0, %r24
	ldi	8, %r23
	syscall	SYS_NR_rt_sigprocmask
	copy	%r3, %r26
	copy	%r4, %r25
	syscall	SYS_NR_munmap
	copy	%r5, %r26
	syscall	SYS_NR_exit
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
