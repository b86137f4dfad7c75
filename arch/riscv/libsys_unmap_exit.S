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
	mv	t0, a0
	mv	t1, a1
	mv	t2, a2
	li	a0, -1			/* every signal: a handler would have no stack */
	addi	sp, sp, -16
	.cfi_adjust_cfa_offset 16
	sw	a0, 0(sp)
	sw	a0, 4(sp)
	li	a0, 2			/* SIG_SETMASK */
	mv	a1, sp
	li	a2, 0
	li	a3, 8
	li	a7, SYS_NR_rt_sigprocmask
	ecall
	mv	a0, t0
	mv	a1, t1
	li	a7, SYS_NR_munmap
	ecall
	mv	a0, t2
	li	a7, SYS_NR_exit
	ecall
	ebreak
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
