/* SPDX-License-Identifier: 0BSD */
/* vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where the child cannot
 * lose it. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_vfork
	.type	libsys_vfork, @function
libsys_vfork:
	.cfi_startproc
	l.ori	r3, r0, 0x4111
	l.ori	r4, r0, 0
	l.ori	r5, r0, 0
	l.ori	r6, r0, 0
	l.ori	r7, r0, 0
	l.ori	r11, r0, SYS_NR_clone
	l.sys	1
	l.jr	r9
	l.nop
	.cfi_endproc
	.size	libsys_vfork, . - libsys_vfork

#include "notes.h"
