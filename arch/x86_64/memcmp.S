/* SPDX-License-Identifier: 0BSD */
/* memcmp and bcmp: 16 bytes at a time, the last ones overlapping. */

/* 16 bytes: falls through if they are equal. */
.macro	chunk
	movups	(%rdi), %xmm0
	movups	(%rdi,%rsi), %xmm1
	pcmpeqb	%xmm1, %xmm0
	pmovmskb %xmm0, %eax
	sub	$0xffff, %eax		/* lowest set bit: first byte that differs */
	jne	.Ldiffer
.endm

	.weak	memcmp
	.weak	bcmp
	.type	memcmp, @function
	.type	bcmp, @function
	.p2align 6
memcmp:
bcmp:
	endbr64
#ifndef __LP64__
	mov	%edx, %edx
#endif
	sub	%rdi, %rsi		/* the second is at (rdi,rsi) from now on */
	cmp	$16, %rdx
	jb	.Lunder16
	chunk
	lea	(%rdi,%rdx), %rcx	/* end */
	cmp	$32, %rdx
	ja	.Lover32
	lea	-16(%rcx), %rdi
	jmp	.Lone

.Lunder16:
	cmp	$8, %edx
	jae	.L8to15
	cmp	$4, %edx
	jae	.L4to7
	xor	%eax, %eax
	cmp	$1, %edx
	jb	.Lret
	movzbl	(%rdi), %eax
	movzbl	(%rdi,%rsi), %ecx
	je	.Lbyte
	sub	%ecx, %eax
	jne	.Lret
	add	%rdx, %rdi
	movzwl	-2(%rdi), %eax
	movzwl	-2(%rdi,%rsi), %ecx
	bswap	%eax
	bswap	%ecx
	shr	$1, %eax		/* or the difference might overflow */
	shr	$1, %ecx
.Lbyte:	sub	%ecx, %eax
.Lret:	ret

.L4to7:
	mov	(%rdi), %eax
	mov	(%rdi,%rsi), %ecx
	cmp	%ecx, %eax
	jne	.Lwords
	add	%rdx, %rdi
	mov	-4(%rdi), %eax
	mov	-4(%rdi,%rsi), %ecx
	cmp	%ecx, %eax
	je	.Lsame
	jmp	.Lwords

.L8to15:
	mov	(%rdi), %rax
	mov	(%rdi,%rsi), %rcx
	cmp	%rcx, %rax
	jne	.Lwords
	add	%rdx, %rdi
	mov	-8(%rdi), %rax
	mov	-8(%rdi,%rsi), %rcx
	cmp	%rcx, %rax
	jne	.Lwords
.Lsame:	xor	%eax, %eax
	ret
.Lwords:
	bswap	%rax
	bswap	%rcx
	cmp	%rcx, %rax
	sbb	%eax, %eax
	or	$1, %eax
	ret

.Lover32:
	cmp	$64, %rdx
	ja	.Lover64
	add	$16, %rdi
	chunk
	lea	-32(%rcx), %rdi
	jmp	.Ltwo

	/* Skip to a multiple of 16 within the bytes seen; 64 at a time until
	   at most 64 are left. */
.Lover64:
	or	$15, %rdi
	inc	%rdi
	sub	$64, %rcx
	jmp	.Ltest
	.p2align 4
.Lloop:	movups	(%rdi,%rsi), %xmm0
	movups	16(%rdi,%rsi), %xmm1
	movups	32(%rdi,%rsi), %xmm2
	movups	48(%rdi,%rsi), %xmm3
	pcmpeqb	(%rdi), %xmm0
	pcmpeqb	16(%rdi), %xmm1
	pcmpeqb	32(%rdi), %xmm2
	pcmpeqb	48(%rdi), %xmm3
	pand	%xmm1, %xmm0
	pand	%xmm3, %xmm2
	pand	%xmm2, %xmm0
	pmovmskb %xmm0, %eax
	sub	$0xffff, %eax
	jne	.Lfour
	add	$64, %rdi
.Ltest:	cmp	%rcx, %rdi
	jb	.Lloop
	mov	%rcx, %rdi
.Lfour:	chunk
	add	$16, %rdi
	chunk
	add	$16, %rdi
.Ltwo:	chunk
	add	$16, %rdi
.Lone:	chunk
	ret

.Ldiffer:
	bsf	%eax, %eax
	add	%rax, %rdi
	movzbl	(%rdi), %eax
	movzbl	(%rdi,%rsi), %ecx
	sub	%ecx, %eax
	ret
	.size	memcmp, .-memcmp
	.size	bcmp, .-bcmp

#include "notes.h"
