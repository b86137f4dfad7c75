/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args, size, fn, arg): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	keep	$18, $19
	lda	$0, SYS_NR_clone3
	callsys
	parent_returns
1:	bic	$30, 15, $30
	run
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
