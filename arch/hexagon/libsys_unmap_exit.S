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
	.cfi_undefined r16
	.cfi_undefined r17
	.cfi_undefined r18
	r16 = r0
	r17 = r1
	r18 = r2
	r29 = add(r29, #-8)
	.cfi_adjust_cfa_offset 8
	memw(r29 + #0) = #-1		/* every signal: a handler would have no stack */
	memw(r29 + #4) = #-1
	r0 = #2				/* SIG_SETMASK */
	r1 = r29
	r2 = #0
	r3 = #8
	r6 = #SYS_NR_rt_sigprocmask
	trap0(#1)
	r0 = r16
	r1 = r17
	r6 = #SYS_NR_munmap
	trap0(#1)
	r0 = r18
	r6 = #SYS_NR_exit
	trap0(#1)
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
