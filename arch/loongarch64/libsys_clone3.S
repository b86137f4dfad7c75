/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args a0, size a1, fn a2, arg a3): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, %function
libsys_clone3:
	.cfi_startproc
	ori	$a7, $zero, SYS_NR_clone3
	syscall	0
	beqz	$a0, 1f
	jr	$ra
	.cfi_undefined 1
1:	move	$fp, $zero
	bstrins.d $sp, $zero, 3, 0
	move	$a0, $a3
	jirl	$ra, $a2, 0
	ori	$a7, $zero, SYS_NR_exit
	syscall	0
	break	0
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
