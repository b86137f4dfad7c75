/* SPDX-License-Identifier: 0BSD */
/* How a function in assembler begins and ends. Its frame is described for debuggers only. */
#include <libsys/abi.h>
#include LIBSYS_NUMBERS
	.cfi_sections .debug_frame

	.macro	function name
	.text
	.globl	\name
	.type	\name, %function
\name:
	.cfi_startproc
	.endm

	.macro	end name
	.cfi_endproc
	.size	\name, . - \name
	.endm
