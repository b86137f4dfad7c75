/* SPDX-License-Identifier: 0BSD */
/*
 * How unwinders find the interrupted frame: struct sigcontext lies `at' bytes above esp. gdb and
 * libgcc's unwinder know the exact bytes of both restorers, gdb only if the symbol there is
 * unknown, is __restore_rt or contains "sigaction". Hence the hidden names, which gdb prefers since
 * they have a size.
 */
	.macro	saved at, register, rest:vararg
	.cfi_escape 0x10, \register, 3, 0x74, (\at) & 0x7f | 0x80, (\at) >> 7	/* at esp + at */
	.ifnb	\rest
	saved	(\at + 4), \rest
	.endif
	.endm
	.macro	signal_frame at
	.cfi_signal_frame
	/* CFA: saved esp */
	.cfi_escape 0x0f, 4, 0x74, (\at + 28) & 0x7f | 0x80, (\at + 28) >> 7, 0x06
	saved	(\at + 16), 7, 6, 5, 4, 3, 2, 1, 0
	saved	(\at + 56), 8
	.endm
	.macro	restorer call, hidden
	.globl	\call, \hidden
	.hidden	\hidden
	.type	\call, @function
	.type	\hidden, @function
	nop				/* unwinders look a byte before the return address */
\call:
\hidden:
	.endm
