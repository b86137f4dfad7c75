/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr a0, length a1, status a2): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, %function
libsys_unmap_exit:
	.cfi_startproc
	move	$a4, $a0
	move	$a5, $a1
	move	$a6, $a2
	addi.d	$a0, $zero, -1		/* every signal: a handler would have no stack */
	addi.d	$sp, $sp, -16
	.cfi_adjust_cfa_offset 16
	st.d	$a0, $sp, 0
	ori	$a0, $zero, 2		/* SIG_SETMASK */
	move	$a1, $sp
	move	$a2, $zero
	ori	$a3, $zero, 8
	ori	$a7, $zero, SYS_NR_rt_sigprocmask
	syscall	0
	move	$a0, $a4
	move	$a1, $a5
	ori	$a7, $zero, SYS_NR_munmap
	syscall	0
	move	$a0, $a6
	ori	$a7, $zero, SYS_NR_exit
	syscall	0
	break	0
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
