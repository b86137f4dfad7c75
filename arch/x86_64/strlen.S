/* SPDX-License-Identifier: 0BSD */
/*
 * strlen: 16 aligned bytes at a time, so no load reaches into a page without a part of the string.
 */

	.weak	strlen
	.type	strlen, @function
	.p2align 6
strlen:
	endbr64
	mov	%rdi, %rsi
	mov	%edi, %ecx
	and	$-16, %rsi
	and	$15, %ecx
	pxor	%xmm0, %xmm0
	pcmpeqb	(%rsi), %xmm0
	pmovmskb %xmm0, %eax
	shr	%cl, %eax		/* drop those before the string */
	bsf	%eax, %eax
	jnz	.Lret
	pxor	%xmm0, %xmm0		/* still zero after each round but the last */
.Lloop:	add	$16, %rsi
	pcmpeqb	(%rsi), %xmm0
	pmovmskb %xmm0, %eax
	test	%eax, %eax
	jz	.Lloop
	bsf	%eax, %eax
	sub	%rdi, %rsi
	add	%rsi, %rax
.Lret:	ret
	.size	strlen, .-strlen

#include "notes.h"
