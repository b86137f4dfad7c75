/* SPDX-License-Identifier: 0BSD */
/*
 * The entry of a static PIE, which relocates itself here as in crt/relocate.c; by hand for the same
 * reason as start.S. r15 is the bias. The values of .dynamic are on the stack, from that of tag 1
 * up to rbp, where 37 would be. They are 36, an even number: resolvers need an aligned stack.
 */
#define DT_PLTRELSZ 8*1(%rsp)
#define DT_RELA 8*6(%rsp)
#define DT_RELASZ 8*7(%rsp)
#define DT_JMPREL -8*14(%rbp)
#define DT_RELRSZ -8*2(%rbp)
#define DT_RELR -8*1(%rbp)

	.cfi_sections .debug_frame
	.hidden	_DYNAMIC
	.hidden	__ehdr_start
	.text
	.globl	_start_pie
	.type	_start_pie, @function
_start_pie:
	.cfi_startproc
	.cfi_undefined rip
	xorl	%ebp, %ebp
	pushq	%rbp
	movq	%rsp, %rbp
	call	libsys_bias
	movq	%rsi, %r15
	leaq	_DYNAMIC(%rip), %rsi

	/* A table without a size has no address. */
	xorl	%ebx, %ebx
	pushq	%rbx
	pushq	%rbx			/* DT_RELRSZ */
	subq	$8 * (35 - 9), %rsp
	pushq	%rbx			/* DT_RELASZ */
	subq	$8 * (8 - 3), %rsp
	pushq	%rbx			/* DT_PLTRELSZ */
	pushq	%rbx
1:	lodsq
	xchgl	%eax, %ecx
	jrcxz	2f
	lodsq
	cmpl	$36, %ecx
	ja	1b
	movq	%rax, -8(%rsp,%rcx,8)
	jmp	1b

	/*
	 * RELR: an even word is the address of a word to relocate; an odd one has a bit for each of
	 * the 63 behind it.
	 */
2:	movq	DT_RELRSZ, %rcx
	jrcxz	8f
	shrl	$3, %ecx
	movq	DT_RELR, %rsi
	addq	%r15, %rsi
3:	lodsq
	shrq	%rax
	jc	4f
	leaq	(%r15,%rax,2), %rdi
	addq	%r15, (%rdi)
	scasq				/* rdi += 8 */
	jmp	7f
4:	pushq	$63
	popq	%rdx
5:	shrq	%rax
	jnc	6f
	addq	%r15, (%rdi)
6:	leaq	8(%rdi), %rdi
	decl	%edx
	jnz	5b
7:	loop	3b

	/*
	 * Resolvers may use whatever the other relocations set: linkers put theirs last, or into
	 * the table of the PLT.
	 */
8:	movq	DT_RELASZ, %rcx
	movq	DT_RELA, %rbx
	call	rela
	movq	DT_PLTRELSZ, %rcx
	movq	DT_JMPREL, %rbx
	call	rela
	leave
	movq	%rsp, %rdi
	call	libsys_start
	.cfi_endproc
	.size	_start_pie, . - _start_pie

	/*
	 * In rsi, like crt_bias: how far the header, and so the first segment, is from where it was
	 * linked for.
	 */
	.globl	libsys_bias
	.hidden	libsys_bias
	.type	libsys_bias, @function
libsys_bias:
	.cfi_startproc
	leaq	__ehdr_start(%rip), %rsi
	movq	%rsi, %rax
	addq	0x20(%rsi), %rax	/* phoff */
1:	cmpl	$1, (%rax)		/* PT_LOAD */
	leaq	0x38(%rax), %rax	/* the next: the segment's members are below */
	jne	1b
	subq	-0x28(%rax), %rsi	/* vaddr */
	ret
	.cfi_endproc
	.size	libsys_bias, . - libsys_bias

	/*
	 * Relocates by the table at rbx, of rcx bytes. Loads and stores are plain: string
	 * instructions are shorter, but take several steps each.
	 */
	.type	rela, @function
rela:
	.cfi_startproc
	jrcxz	4f
	addq	%r15, %rbx
	leaq	(%rbx,%rcx), %r12
1:	movq	16(%rbx), %rax		/* addend */
	addq	%r15, %rax
	cmpb	$8, 8(%rbx)		/* info: R_X86_64_RELATIVE */
	je	2f
	cmpb	$37, 8(%rbx)		/* R_X86_64_IRELATIVE */
	jne	3f
	call	*%rax
2:	movq	(%rbx), %rdi		/* offset */
	movq	%rax, (%r15,%rdi)
3:	addq	$24, %rbx
	cmpq	%r12, %rbx
	jne	1b
4:	ret
	.cfi_endproc
	.size	rela, . - rela

#include "notes.h"
