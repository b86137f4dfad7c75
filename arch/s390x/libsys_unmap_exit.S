/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr r2, length r3, status r4): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
	.balign	2
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined %r7
	.cfi_undefined %r8
	.cfi_undefined %r9
	lgr	%r7, %r2
	lgr	%r8, %r3
	lgr	%r9, %r4
	lghi	%r0, -1			/* every signal: a handler would have no stack */
	aghi	%r15, -8
	.cfi_adjust_cfa_offset 8
	stg	%r0, 0(%r15)
	lghi	%r2, 2			/* SIG_SETMASK */
	lgr	%r3, %r15
	lghi	%r4, 0
	lghi	%r5, 8
	svc	SYS_NR_rt_sigprocmask
	lgr	%r2, %r7
	lgr	%r3, %r8
	svc	SYS_NR_munmap
	lgr	%r2, %r9
	svc	SYS_NR_exit
	j	.
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
