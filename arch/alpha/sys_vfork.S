/* SPDX-License-Identifier: 0BSD */
/* vfork: the return address stays in a register, where the child cannot lose it. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	sys_vfork
	.type	sys_vfork, @function
sys_vfork:
	.cfi_startproc
	lda	$0, SYS_NR_vfork
	callsys
	subq	$31, $0, $1
	cmovne	$19, $1, $0
	ret	$31, ($26), 1
	.cfi_endproc
	.size	sys_vfork, . - sys_vfork

#include "notes.h"
