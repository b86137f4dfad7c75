/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr, length, status): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined $9
	.cfi_undefined $10
	.cfi_undefined $11
	mov	$16, $9
	mov	$17, $10
	mov	$18, $11
	lda	$30, -16($30)
	.cfi_adjust_cfa_offset 16
	subq	$31, 1, $1		/* every signal: a handler would have no stack */
	stq	$1, 0($30)
	lda	$16, 3			/* SIG_SETMASK */
	mov	$30, $17
	mov	$31, $18
	lda	$19, 8
	lda	$0, SYS_NR_rt_sigprocmask
	callsys
	mov	$9, $16
	mov	$10, $17
	lda	$0, SYS_NR_munmap
	callsys
	mov	$11, $16
	lda	$0, SYS_NR_exit
	callsys
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
