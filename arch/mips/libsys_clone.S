/* SPDX-License-Identifier: 0BSD */
/* libsys_clone(fn $4, stack $5, flags $6, arg $7, parent_tid, tls, child_tid): libsys/thread.h. The last three are $8 to
 * $10, of o32 on the stack. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "asm.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone
	.type	libsys_clone, @function
libsys_clone:
	.cfi_startproc
	ADD	$29, $29, -FRAME
	.cfi_adjust_cfa_offset FRAME
	STORE	$16, FRAME - 8($29)
	.cfi_rel_offset 16, FRAME - 8
	STORE	$17, FRAME - 8 - WORD($29)
	.cfi_rel_offset 17, FRAME - 8 - WORD
	move	$16, $4
	move	$17, $7
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
	beqz	$2, 2f
	beqz	$7, 1f
	blez	$2, 1f
	SUBTRACT $2, $0, $2
1:	LOAD	$16, FRAME - 8($29)
	LOAD	$17, FRAME - 8 - WORD($29)
	ADD	$29, $29, FRAME
	.cfi_remember_state
	.cfi_restore 16
	.cfi_restore 17
	.cfi_adjust_cfa_offset -FRAME
	jr	$31
	.cfi_restore_state
	.cfi_undefined 31
2:	ADD	$29, $29, -16
	move	$30, $0
	move	$4, $17
	move	$25, $16
	jalr	$25
	move	$4, $2
	li	$2, SYS_NR_exit
	syscall
	break
	.cfi_endproc
	.size	libsys_clone, . - libsys_clone

#include "notes.h"
