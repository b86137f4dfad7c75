/* SPDX-License-Identifier: 0BSD */
/*
 * Function starts and ends, frames and words in the three ABIs of PowerPC. FRAME is the smallest
 * frame that a caller must make, KEEP one that saves two registers.
 */
#ifndef ARCH_FUNCTION_H
#define ARCH_FUNCTION_H

#ifndef __powerpc64__
#define FRAME 16
#define KEEP 32
#define WORD 4
#define LOAD lwz
#define STORE stw
#define STORE_UPDATE stwu
#define COMPARE cmpwi
#define ALIGN clrrwi
#else
#define WORD 8
#define LOAD ld
#define STORE std
#define STORE_UPDATE stdu
#define COMPARE cmpdi
#define ALIGN clrrdi
#if _CALL_ELF == 2
#define FRAME 32
#define KEEP 48
#else
#define FRAME 112
#define KEEP 128
#endif
#endif

#ifdef __ASSEMBLER__
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
#if _CALL_ELF == 2
	.abiversion 2
#endif
	.cfi_sections .debug_frame

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
	.cfi_startproc
	.endm

	.macro	end name
	.cfi_endproc
#if defined __powerpc64__ && _CALL_ELF != 2
	.size	\name, . - .L\name
#else
	.size	\name, . - \name
#endif
	.endm

/*
 * ELFv2: sets r2 from r12, the function's address, and marks the entry for callers with the same
 * r2.
 */
	.macro	set_toc name
#if _CALL_ELF == 2
	addis	2, 12, .TOC. - \name@ha
	addi	2, 2, .TOC. - \name@l
	.localentry \name, . - \name
#endif
	.endm

/* Calls the function that a register points to. It may leave another r2. */
	.macro	call_by register
#if defined __powerpc64__ && _CALL_ELF != 2
	ld	0, 0(\register)
	ld	2, 8(\register)
	mtctr	0
#else
	mr	12, \register
	mtctr	12
#endif
	bctrl
	.endm
#endif
#endif
