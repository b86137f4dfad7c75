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
	hint	#34			/* bti c */
	mov	x0, #0x4111
	mov	x1, #0
	mov	x2, #0
	mov	x3, #0
	mov	x4, #0
	mov	x8, #SYS_NR_clone
	svc	#0
	cbz	x0, 1f
	ret
	/* Were the child to return, it would take the parent's entry off the guarded control stack, which they share. */
1:	br	x30
	.cfi_endproc
	.size	libsys_vfork, . - libsys_vfork

#include "notes.h"
