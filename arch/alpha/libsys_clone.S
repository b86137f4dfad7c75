/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	keep	$16, $19
	mov	$18, $16
	bic	$17, 15, $17
	mov	$20, $18
	ldq	$19, 16($30)
	mov	$21, $20
	lda	$0, SYS_NR_clone
	callsys
	parent_returns
1:	run
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
