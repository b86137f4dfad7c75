/* SPDX-License-Identifier: 0BSD */
/* memset: overlapping stores up to 128 bytes, then a loop, then rep stosb. */

#define REP 1536		/* from here on rep stosb wins */

	.weak	memset
	.type	memset, @function
	.p2align 6
memset:
	endbr64
#ifndef __LP64__
	mov	%edx, %edx
#endif
	movzbl	%sil, %ecx
	mov	%rdi, %rax
	imul	$0x01010101, %ecx, %ecx
	cmp	$16, %rdx
	jb	.Lunder16
	movd	%ecx, %xmm0
	pshufd	$0, %xmm0, %xmm0
	cmp	$32, %rdx
	ja	.Lover32
	movups	%xmm0, (%rdi)
	movups	%xmm0, -16(%rdi,%rdx)
	ret

.Lunder16:
	cmp	$4, %edx
	jb	.Lunder4
	mov	%edx, %esi
	and	$8, %esi
	shr	$1, %esi		/* 4 if there is a middle, or 0 */
	lea	-4(%rdi,%rdx), %rdx
	mov	%ecx, (%rdi)
	mov	%ecx, (%rdi,%rsi)
	mov	%ecx, (%rdx)
	sub	%rsi, %rdx
	mov	%ecx, (%rdx)
	ret

.Lunder4:
	test	%edx, %edx
	jz	.Lret
	mov	%cl, (%rdi)
	mov	%cl, -1(%rdi,%rdx)
	shr	$1, %edx
	mov	%cl, (%rdi,%rdx)
.Lret:	ret

	.p2align 4
.Lover32:
	cmp	$64, %rdx
	ja	.Lover64
	movups	%xmm0, (%rdi)
	movups	%xmm0, 16(%rdi)
	movups	%xmm0, -32(%rdi,%rdx)
	movups	%xmm0, -16(%rdi,%rdx)
	ret

	/* Store nothing at the end before rep stosb: that would slow it. */
.Lover64:
	movups	%xmm0, (%rdi)
	movups	%xmm0, 16(%rdi)
	movups	%xmm0, 32(%rdi)
	movups	%xmm0, 48(%rdi)
	cmp	$REP, %rdx
	jae	.Lrep
	movups	%xmm0, -64(%rdi,%rdx)
	movups	%xmm0, -48(%rdi,%rdx)
	movups	%xmm0, -32(%rdi,%rdx)
	movups	%xmm0, -16(%rdi,%rdx)
	cmp	$128, %rdx
	ja	.Lover128
	ret

	/* The rest starts and ends on multiples of 64. */
.Lover128:
	add	%rdi, %rdx
	and	$-64, %rdx
	or	$63, %rdi
	inc	%rdi
.Lloop:	movaps	%xmm0, (%rdi)
	movaps	%xmm0, 16(%rdi)
	movaps	%xmm0, 32(%rdi)
	movaps	%xmm0, 48(%rdi)
	add	$64, %rdi
	cmp	%rdx, %rdi
	jb	.Lloop
	ret

.Lrep:	mov	%rax, %rsi
	mov	%ecx, %eax
	lea	(%rdi,%rdx), %rcx
	or	$63, %rdi
	inc	%rdi
	sub	%rdi, %rcx
	rep stosb
	mov	%rsi, %rax
	ret
	.size	memset, .-memset

#include "notes.h"
