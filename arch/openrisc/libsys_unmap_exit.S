/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr, length, status): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined 14
	.cfi_undefined 16
	.cfi_undefined 18
	l.or	r14, r3, r3
	l.or	r16, r4, r4
	l.or	r18, r5, r5
	l.addi	r1, r1, -8
	.cfi_adjust_cfa_offset 8
	l.addi	r5, r0, -1		/* every signal: a handler would have no stack */
	l.sw	0(r1), r5
	l.sw	4(r1), r5
	l.ori	r3, r0, 2		/* SIG_SETMASK */
	l.or	r4, r1, r1
	l.ori	r5, r0, 0
	l.ori	r6, r0, 8
	l.ori	r11, r0, SYS_NR_rt_sigprocmask
	l.sys	1
	l.or	r3, r14, r14
	l.or	r4, r16, r16
	l.ori	r11, r0, SYS_NR_munmap
	l.sys	1
	l.or	r3, r18, r18
	l.ori	r11, r0, SYS_NR_exit
	l.sys	1
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
