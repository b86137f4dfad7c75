/* SPDX-License-Identifier: 0BSD */
/*
 * Returns the offset that code of -fPIC adds to the thread pointer. r2 is the distance of the
 * variable's module and offset from r12, the GOT.
 */
	.cfi_sections .debug_frame
	.text
	.globl	__tls_get_offset
	.type	__tls_get_offset, @function
	.hidden	libsys_tls_offset
	.balign	2
__tls_get_offset:
	.cfi_startproc
	la	%r2, 0(%r2, %r12)
	jg	libsys_tls_offset
	.cfi_endproc
	.size	__tls_get_offset, . - __tls_get_offset

#include "notes.h"
