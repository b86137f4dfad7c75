/* SPDX-License-Identifier: 0BSD */
/* vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where the child cannot
 * lose it. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_vfork
	.type	libsys_vfork, %function
libsys_vfork:
	.cfi_startproc
	li.w	$a0, 0x4111
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	ori	$a7, $zero, SYS_NR_clone
	syscall	0
	jr	$ra
	.cfi_endproc
	.size	libsys_vfork, . - libsys_vfork

#include "notes.h"
