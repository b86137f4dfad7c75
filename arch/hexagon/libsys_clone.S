/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn, stack, flags, arg, parent_tid, tls, child_tid): libsys/thread.h. The child keeps r7 and r8. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	r7 = r0
	r8 = r3
	r0 = r2
	r1 = and(r1, #-8)
	r2 = r4
	r3 = memw(r29 + #0)
	r4 = r5
	r6 = #SYS_NR_clone
	trap0(#1)
	{ p0 = cmp.eq(r0, #0); if (p0.new) jump:nt 1f }
	jumpr	r31
	.cfi_undefined r31
1:	r30 = #0
	r0 = r8
	callr	r7
	r6 = #SYS_NR_exit
	trap0(#1)
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
