/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn r0, stack r1, flags r2, arg r3, parent_tid, tls, child_tid on the stack): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.syntax	unified
	.text
	.arm
	.globl	libsys_clone
	.type	libsys_clone, %function
libsys_clone:
	.cfi_startproc
	push	{r4, r5, r6, r7}
	.cfi_adjust_cfa_offset 16
	.cfi_rel_offset r4, 0
	.cfi_rel_offset r5, 4
	.cfi_rel_offset r6, 8
	.cfi_rel_offset r7, 12
	mov	r5, r3
	mov	r6, r0
	mov	r0, r2
	bic	r1, r1, #7
	ldr	r2, [sp, #16]
	ldr	r3, [sp, #20]
	ldr	r4, [sp, #24]
	mov	r7, #SYS_NR_clone
	svc	#0
	cmp	r0, #0
	beq	1f
	pop	{r4, r5, r6, r7}
	.cfi_remember_state
	.cfi_adjust_cfa_offset -16
	.cfi_restore r4
	.cfi_restore r5
	.cfi_restore r6
	.cfi_restore r7
	bx	lr
	.cfi_restore_state
	.cfi_undefined lr
1:	mov	fp, #0
	mov	r0, r5
	bl	2f
	mov	r7, #SYS_NR_exit
	svc	#0
2:	bx	r6			/* ARM or Thumb, on a v4T too */
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
