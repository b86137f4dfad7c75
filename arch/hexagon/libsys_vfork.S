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
	r0 = ##0x4111
	r1 = #0
	r2 = #0
	r3 = #0
	r4 = #0
	r6 = #SYS_NR_clone
	trap0(#1)
	jumpr	r31
	.cfi_endproc
	.size	libsys_vfork, . - libsys_vfork

#include "notes.h"
