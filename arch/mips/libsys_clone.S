/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn $4, stack $5, flags $6, arg $7, parent_tid, tls, child_tid): libsys/thread.h. The last three are $8 to
 * $10, of o32 on the stack. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "clone.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	keep	$4, $7
	move	$4, $6
	li	$2, -16
	and	$5, $5, $2
#if _MIPS_SIM == _ABIO32
	lw	$6, FRAME + 16($29)
	lw	$7, FRAME + 20($29)
	lw	$2, FRAME + 24($29)
	sw	$2, 16($29)
#else
	move	$6, $8
	move	$7, $9
	move	$8, $10
#endif
	li	$2, SYS_NR_clone
	syscall
	parent_returns
2:	run
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
