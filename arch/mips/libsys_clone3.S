/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args $4, size $5, fn $6, arg $7): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	keep	$6, $7
	li	$2, SYS_NR_clone3
	syscall
	parent_returns
2:	li	$2, -16
	and	$29, $29, $2
	run
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
