/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr, length, status): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	endbr32
	movl	4(%esp), %edi
	.cfi_undefined edi
	movl	8(%esp), %ebp
	.cfi_undefined ebp
	pushl	$-1			/* every signal: a handler would have no stack */
	.cfi_adjust_cfa_offset 4
	pushl	$-1
	.cfi_adjust_cfa_offset 4
	movl	$2, %ebx		/* SIG_SETMASK */
	.cfi_undefined ebx
	movl	%esp, %ecx
	xorl	%edx, %edx
	movl	$8, %esi
	.cfi_undefined esi
	movl	$SYS_NR_rt_sigprocmask, %eax
	int	$0x80
	movl	20(%esp), %esi
	movl	%edi, %ebx
	movl	%ebp, %ecx
	movl	$SYS_NR_munmap, %eax
	int	$0x80
	movl	%esi, %ebx
	movl	$SYS_NR_exit, %eax
	int	$0x80
	hlt
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
