/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args r0, size r1, fn r2, arg r3): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.syntax	unified
	.text
	.arm
	.globl	libsys_clone3
	.type	libsys_clone3, %function
libsys_clone3:
	.cfi_startproc
	mov	ip, r7
	.cfi_register r7, ip
	ldr	r7, =SYS_NR_clone3
	svc	#0
	cmp	r0, #0
	beq	1f
	mov	r7, ip
	bx	lr
	.cfi_undefined lr
1:	bic	sp, sp, #7
	mov	fp, #0
	mov	r0, r3
	bl	2f
	mov	r7, #SYS_NR_exit
	svc	#0
2:	bx	r2			/* ARM or Thumb, on a v4T too */
	.ltorg
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
