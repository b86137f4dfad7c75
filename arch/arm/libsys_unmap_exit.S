/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr r0, length r1, status r2): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.syntax	unified
	.text
	.arm
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, %function
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined r4
	.cfi_undefined r5
	.cfi_undefined r6
	.cfi_undefined r7
	mov	r4, r0
	mov	r5, r1
	mov	r6, r2
	mvn	r0, #0			/* every signal: a handler would have no stack */
	mov	r1, r0
	push	{r0, r1}
	.cfi_adjust_cfa_offset 8
	mov	r0, #2			/* SIG_SETMASK */
	mov	r1, sp
	mov	r2, #0
	mov	r3, #8
	mov	r7, #SYS_NR_rt_sigprocmask
	svc	#0
	mov	r0, r4
	mov	r1, r5
	mov	r7, #SYS_NR_munmap
	svc	#0
	mov	r0, r6
	mov	r7, #SYS_NR_exit
	svc	#0
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
