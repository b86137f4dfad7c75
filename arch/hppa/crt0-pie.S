/* SPDX-License-Identifier: 0BSD */
/*
 * The entry of a static PIE: as _start, but through the code that relocates it. Position-independent functions find
 * their data by r19, which is $global$ in all of the program.
 */
	.cfi_sections .debug_frame
	.text
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.hidden	libsys_start_pie
	.globl	_start_pie
	.type	_start_pie, @function
_start_pie:
	.cfi_startproc
	.cfi_undefined 2
	bl	1f, %r20
	depi	0, 31, 2, %r20
1:	addil	L%$global$ - ($PIC_pcrel$0 - 8), %r20
	ldo	R%$global$ - ($PIC_pcrel$0 - 12)(%r1), %r19
	addil	L%_DYNAMIC - ($PIC_pcrel$0 - 16), %r20
	ldo	R%_DYNAMIC - ($PIC_pcrel$0 - 20)(%r1), %r25
	ldo	-4(%r24), %r26
	addil	L%__ehdr_start - ($PIC_pcrel$0 - 28), %r20
	ldo	R%__ehdr_start - ($PIC_pcrel$0 - 32)(%r1), %r24
	ldo	64(%r30), %r30
	bl	libsys_start_pie, %r2
	stw	%r0, -4(%r30)
	.cfi_endproc
	.size	_start_pie, . - _start_pie

#include "notes.h"
