/* SPDX-License-Identifier: 0BSD */
/* In o32, handlers without SA_SIGINFO return by way of the kernel's own copy of this. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#ifdef SYS_NR_sigreturn
	.cfi_sections .debug_frame
	.text
	.globl	sys_sigreturn
	.type	sys_sigreturn, @function
sys_sigreturn:
	.cfi_startproc
	li	$2, SYS_NR_sigreturn
	syscall
	.cfi_endproc
	.size	sys_sigreturn, . - sys_sigreturn
#endif

#include "notes.h"
