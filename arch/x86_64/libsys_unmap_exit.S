/* SPDX-License-Identifier: 0BSD */
/* libsys_unmap_exit(addr rdi, length rsi, status edx): libsys/thread.h. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame
	.text
	.globl	libsys_unmap_exit
	.type	libsys_unmap_exit, @function
libsys_unmap_exit:
	.cfi_startproc
	endbr64
	movq	%rdi, %r8
	movq	%rsi, %r9
	movl	%edx, %ebx
	.cfi_undefined rbx
	pushq	$-1			/* every signal: a handler would have no stack */
	.cfi_adjust_cfa_offset 8
	movl	$2, %edi		/* SIG_SETMASK */
	movq	%rsp, %rsi
	xorl	%edx, %edx
	movl	$8, %r10d
	movl	$SYS_NR_rt_sigprocmask, %eax
	syscall
	movq	%r8, %rdi
#ifdef __LP64__
	movq	%r9, %rsi
#else
	movl	%r9d, %esi
#endif
	movl	$SYS_NR_munmap, %eax
	syscall
	movl	%ebx, %edi
	movl	$SYS_NR_exit, %eax
	syscall
	hlt
	.cfi_endproc
	.size	libsys_unmap_exit, . - libsys_unmap_exit

#include "notes.h"
