/* SPDX-License-Identifier: 0BSD */
/* libsys_clone3(args $4, size $5, fn $6, arg $7): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "asm.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_clone3
	.type	libsys_clone3, @function
libsys_clone3:
	.cfi_startproc
	ADD	$29, $29, -FRAME
	.cfi_adjust_cfa_offset FRAME
	STORE	$16, FRAME - 8($29)
	.cfi_rel_offset 16, FRAME - 8
	STORE	$17, FRAME - 8 - WORD($29)
	.cfi_rel_offset 17, FRAME - 8 - WORD
	move	$16, $6
	move	$17, $7
	li	$2, SYS_NR_clone3
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
2:	li	$2, -16
	and	$29, $29, $2
	ADD	$29, $29, -16
	move	$30, $0
	move	$4, $17
	move	$25, $16
	jalr	$25
	move	$4, $2
	li	$2, SYS_NR_exit
	syscall
	break
	.cfi_endproc
	.size	libsys_clone3, . - libsys_clone3

#include "notes.h"
