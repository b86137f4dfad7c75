/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn a0, stack a1, flags a2, arg a3, parent_tid a4, tls a5, child_tid a6): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, %function
libsys_clone:
	.cfi_startproc
	move	$t0, $a5
	move	$a5, $a0
	move	$t1, $a6
	move	$a6, $a3		/* the child keeps these two */
	move	$a0, $a2
	bstrins.d $a1, $zero, 3, 0
	move	$a2, $a4
	move	$a3, $t1
	move	$a4, $t0
	ori	$a7, $zero, SYS_NR_clone
	syscall	0
	beqz	$a0, 1f
	jr	$ra
	.cfi_undefined 1
1:	move	$fp, $zero
	move	$a0, $a6
	jirl	$ra, $a5, 0
	ori	$a7, $zero, SYS_NR_exit
	syscall	0
	break	0
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
