/* SPDX-License-Identifier: 0BSD */
/*
 * Where a signal handler returns to. gdb and libgcc's unwinder know these exact bytes, gdb only if
 * the symbol there is unknown, is __restore_rt or contains "sigaction". Hence the hidden name,
 * which gdb prefers since it has a size. For other unwinders the frame is described: the registers,
 * in the order of struct sigcontext, lie on the stack.
 */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#ifdef __LP64__
#define MCONTEXT 40			/* offsetof(struct ucontext, uc_mcontext) */
#else
#define MCONTEXT 24
#endif
	.macro	saved at, register, rest:vararg
	.cfi_escape 0x10, \register, 3, 0x77, (\at) & 0x7f | 0x80, (\at) >> 7	/* at rsp + at */
	.ifnb	\rest
	saved	(\at + 8), \rest
	.endif
	.endm

	.cfi_sections .debug_frame
	.text
	.globl	sys_rt_sigreturn, libsys_sigaction_restorer
	.hidden	libsys_sigaction_restorer
	.type	sys_rt_sigreturn, @function
	.type	libsys_sigaction_restorer, @function
	.cfi_startproc simple
	.cfi_signal_frame
	/* CFA: saved rsp */
	.cfi_escape 0x0f, 4, 0x77, (MCONTEXT + 120) & 0x7f | 0x80, (MCONTEXT + 120) >> 7, 0x06
	saved	MCONTEXT, 8, 9, 10, 11, 12, 13, 14, 15, 5, 4, 6, 3, 1, 0, 2, 7, 16
	nop				/* unwinders look a byte before the return address */
sys_rt_sigreturn:
libsys_sigaction_restorer:
	/* movq $SYS_NR_rt_sigreturn, %rax, which an assembler might shorten */
	.byte	0x48, 0xc7, 0xc0
	.long	SYS_NR_rt_sigreturn
	syscall
	.cfi_endproc
	.size	libsys_sigaction_restorer, . - libsys_sigaction_restorer

#include "notes.h"
