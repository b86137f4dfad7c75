/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy and memmove, one function: late loads come before the first store that could reach them.
 */

#define REP 1536		/* from here on rep movsb wins */

	.weak	memcpy
	.weak	memmove
	.type	memcpy, @function
	.type	memmove, @function
	.p2align 6
memcpy:
memmove:
	endbr64
	mov	%rdi, %rax
#ifndef __LP64__
	mov	%edx, %edx
#endif
	cmp	$16, %rdx
	jb	.Lunder16
	cmp	$32, %rdx
	ja	.Lover32
	movups	(%rsi), %xmm0
	movups	-16(%rsi,%rdx), %xmm1
	movups	%xmm0, (%rdi)
	movups	%xmm1, -16(%rdi,%rdx)
	ret

.Lunder16:
	cmp	$8, %edx
	jae	.L8to15
	cmp	$4, %edx
	jae	.L4to7
	cmp	$1, %edx
	jb	.Lret
	movzbl	(%rsi), %ecx
	je	.L1
	movzwl	-2(%rsi,%rdx), %esi
	mov	%si, -2(%rdi,%rdx)
.L1:	mov	%cl, (%rdi)
.Lret:	ret

.L4to7:
	mov	(%rsi), %ecx
	mov	-4(%rsi,%rdx), %esi
	mov	%ecx, (%rdi)
	mov	%esi, -4(%rdi,%rdx)
	ret

.L8to15:
	mov	(%rsi), %rcx
	mov	-8(%rsi,%rdx), %rsi
	mov	%rcx, (%rdi)
	mov	%rsi, -8(%rdi,%rdx)
	ret

	.p2align 4
.Lover32:
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	-32(%rsi,%rdx), %xmm6
	movups	-16(%rsi,%rdx), %xmm7
	cmp	$64, %rdx
	ja	.Lover64
	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm6, -32(%rdi,%rdx)
	movups	%xmm7, -16(%rdi,%rdx)
	ret

.Lover64:
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movups	-64(%rsi,%rdx), %xmm4
	movups	-48(%rsi,%rdx), %xmm5
	cmp	$128, %rdx
	ja	.Lover128
.Lends:	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm3, 48(%rdi)
	movups	%xmm4, -64(%rdi,%rdx)
	movups	%xmm5, -48(%rdi,%rdx)
	movups	%xmm6, -32(%rdi,%rdx)
	movups	%xmm7, -16(%rdi,%rdx)
	ret

	/*
	 * Upwards from a multiple of 64: rsi is the distance from target to source. The first and
	 * last 64 bytes, in xmm0-7, are stored at the end.
	 */
.Lover128:
	mov	%rdi, %rcx
	sub	%rsi, %rcx
	cmp	%rdx, %rcx
	jb	.Lback
	sub	%rdi, %rsi
	mov	%rdi, %r9
	or	$63, %r9
	inc	%r9
	lea	(%rdi,%rdx), %r8
	cmp	$REP, %rdx
	jae	.Lrep
.Lup:	and	$-64, %r8
.Lfwd:	movups	(%rsi,%r9), %xmm8
	movups	16(%rsi,%r9), %xmm9
	movups	32(%rsi,%r9), %xmm10
	movups	48(%rsi,%r9), %xmm11
	movaps	%xmm8, (%r9)
	movaps	%xmm9, 16(%r9)
	movaps	%xmm10, 32(%r9)
	movaps	%xmm11, 48(%r9)
	add	$64, %r9
	cmp	%r8, %r9
	jb	.Lfwd
	jmp	.Lends

	/*
	 * A target less than 64 below the source is too close: for the first bytes, and for rep
	 * movsb, which some processors then do byte by byte.
	 */
.Lrep:	cmp	$64, %rsi
	jb	.Lup
	movups	%xmm0, (%rdi)
	movups	%xmm1, 16(%rdi)
	movups	%xmm2, 32(%rdi)
	movups	%xmm3, 48(%rdi)
	mov	%r8, %rcx
	sub	%r9, %rcx
	add	%r9, %rsi
	mov	%r9, %rdi
	rep movsb
	ret

	/* Downwards likewise. */
.Lback:	lea	(%rdi,%rdx), %r8
	and	$-64, %r8
	lea	64(%rdi), %r9
	sub	%rdi, %rsi
.Lbk:	movups	-16(%rsi,%r8), %xmm8
	movups	-32(%rsi,%r8), %xmm9
	movups	-48(%rsi,%r8), %xmm10
	movups	-64(%rsi,%r8), %xmm11
	movaps	%xmm8, -16(%r8)
	movaps	%xmm9, -32(%r8)
	movaps	%xmm10, -48(%r8)
	movaps	%xmm11, -64(%r8)
	sub	$64, %r8
	cmp	%r9, %r8
	ja	.Lbk
	jmp	.Lends
	.size	memcpy, .-memcpy
	.size	memmove, .-memmove

#include "notes.h"
