/* SPDX-License-Identifier: 0BSD */
/* vfork, as clone(CLONE_VM | CLONE_VFORK | SIGCHLD): the return address stays in a register, where the child cannot
 * lose it. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#include "asm.h"
	.cfi_sections .debug_frame
	.text
	.globl	libsys_vfork
	.type	libsys_vfork, @function
libsys_vfork:
	.cfi_startproc
	li	$4, 0x4112		/* SIGCHLD is 18 */
	move	$5, $0
	move	$6, $0
	move	$8, $0
	li	$2, SYS_NR_clone
	move	$7, $0
	syscall
	beqz	$7, 1f
	blez	$2, 1f
	SUBTRACT $2, $0, $2
1:
#if _MIPS_SIM == _ABIN32
	sll	$2, $2, 0		/* a long */
#endif
	jr	$31
	.cfi_endproc
	.size	libsys_vfork, . - libsys_vfork

#include "notes.h"
