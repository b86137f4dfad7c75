/* SPDX-License-Identifier: 0BSD */
/* How a function begins and ends, and the frame it owes those it calls, in the three ABIs of PowerPC. */
#ifndef __powerpc64__
#define FRAME 16
#define STORE stw
#else
#define STORE std
#if _CALL_ELF == 2
	.abiversion 2
#define FRAME 32
#else
#define FRAME 112
#endif
#endif

	.macro	function name
#if defined __powerpc64__ && _CALL_ELF != 2
	.section .opd, "aw"
	.balign	8
	.globl	\name
\name:	.quad	.L\name, .TOC.@tocbase, 0
	.type	\name, @function
	.text
.L\name:
#else
	.text
	.globl	\name
	.type	\name, @function
\name:
#endif
	.endm

	.macro	end name
#if defined __powerpc64__ && _CALL_ELF != 2
	.size	\name, . - .L\name
#else
	.size	\name, . - \name
#endif
	.endm

/* Where r12 is the function's address (ELFv2), its r2, and the entry for callers with the same one. */
	.macro	set_toc name
#if _CALL_ELF == 2
	addis	2, 12, .TOC. - \name@ha
	addi	2, 2, .TOC. - \name@l
	.localentry \name, . - \name
#endif
	.endm
