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
	li	a0, 0x4111
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a7, SYS_NR_clone
	ecall
	ret
	.cfi_endproc
	.size	libsys_vfork, . - libsys_vfork

#include "notes.h"
