/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr $4, length $5, status $6): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "asm.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	.cfi_undefined 16
	.cfi_undefined 17
	.cfi_undefined 18
	move	$16, $4
	move	$17, $5
	move	$18, $6
	ADD	$29, $29, -16
	.cfi_adjust_cfa_offset 16
	li	$2, -1			/* every signal: a handler would have no stack */
	sw	$2, 0($29)
	sw	$2, 4($29)
	sw	$2, 8($29)
	sw	$2, 12($29)
	li	$4, 3			/* SIG_SETMASK */
	move	$5, $29
	move	$6, $0
	li	$7, 16
	li	$2, SYS_NR_rt_sigprocmask
	syscall
	move	$4, $16
	move	$5, $17
	li	$2, SYS_NR_munmap
	syscall
	move	$4, $18
	li	$2, SYS_NR_exit
	syscall
	break
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
