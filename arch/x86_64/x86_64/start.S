/* SPDX-License-Identifier: 0BSD */
/*
 * Start-up of a hosted program, as in crt/start.c, by hand: no compiler knows that nothing here
 * returns, so it would save registers that nobody needs. r12 is the initial stack pointer, rbx the
 * current item, and ebp stays 0, the end of the frame chain. Offsets are those of crt/elf.h.
 */
#ifdef CRT_STATIC
#define EDGE(name) .weak name; .hidden name
#define ADDRESS(name, low, register) movl $name, %low
#else
#define EDGE(name) .hidden name
#define ADDRESS(name, low, register) leaq name(%rip), %register
	.hidden	libsys_bias
#endif
#define TLS_TCB 0x30

	.cfi_sections .debug_frame
	EDGE(__ehdr_start)
	EDGE(__preinit_array_start)
	EDGE(__preinit_array_end)
	EDGE(__init_array_start)
	EDGE(__init_array_end)
	EDGE(__fini_array_start)
	EDGE(__fini_array_end)

	.text
	.globl	libsys_start
	.type	libsys_start, @function
libsys_start:
	.cfi_startproc
	movq	%rdi, %r12
	/* The return address lies right before the initial stack. */
	.cfi_def_cfa r12, 0
	/* Aligns the stack for what is called. */
	pushq	%rdi

	/* Look for the segment of thread-local variables. A program that runs has a segment. */
	ADDRESS(__ehdr_start, ebx, rbx)
#ifdef CRT_STATIC
	/*
	 * If the header is not loaded, its address is 0. That is not 1, so the jump goes on to 2.
	 */
	cmpl	$1, %ebx
	jb	5f
#endif
	movzwl	0x38(%rbx), %ecx	/* phnum */
	addq	0x20(%rbx), %rbx	/* phoff */
1:	cmpl	$7, (%rbx)		/* PT_TLS */
	leaq	0x38(%rbx), %rbx	/* the next: the segment's members are below */
	loopne	1b
5:	jne	2f

	/* crt_tls_measure: r13 is the distance, r14 the mask; and rsi crt_tls_size. */
	movq	-0x10(%rbx), %r13	/* memsz */
	movq	-0x28(%rbx), %rax	/* vaddr */
	movq	-8(%rbx), %r14		/* align */
	decq	%r14
	addq	%r13, %rax
	negq	%rax
	andq	%r14, %rax
	addq	%rax, %r13
	orb	$15, %r14b
	leaq	TLS_TCB(%r13,%r14), %rsi
	/*
	 * Room, at rax: on the stack, which lasts as long as the program, or, from 64 KiB on,
	 * elsewhere. Sizes have 32 bits, like offsets (psABI, local exec).
	 */
	movl	%esi, %eax
	shrl	$16, %eax
	jz	3f
	/* TLS_MAP: mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, any, 0). */
	xorl	%edi, %edi
	pushq	$3
	popq	%rdx
	pushq	$0x22
	popq	%r10
	xorl	%r9d, %r9d
	pushq	$9
	popq	%rax
	syscall
	jmp	4f
3:	subq	%rsi, %rsp
	andq	$-16, %rsp
	movq	%rsp, %rax
	/*
	 * How many zeros to write. A new mapping is zero, and its pages are not to be
	 * touched; there rdx is still 3, which may reach into the thread pointer's word.
	 */
	movl	-0x10(%rbx), %edx
	subl	-0x18(%rbx), %edx
	/* crt_tls_make: rdi is the thread pointer at first. */
4:	leaq	-TLS_TCB(%rax,%rsi), %rdi
	notq	%r14
	andq	%r14, %rdi
	pushq	%rdi
	subq	%r13, %rdi
#ifdef CRT_STATIC
	movq	-0x28(%rbx), %rsi
#else
	call	libsys_bias
	addq	-0x28(%rbx), %rsi
#endif
	movq	-0x18(%rbx), %rcx	/* filesz */
	rep movsb
	movl	%edx, %ecx
	xorl	%eax, %eax
	rep stosb
	movl	$0x1002, %edi		/* ARCH_SET_FS */
	popq	%rsi
	movq	%rsi, (%rsi)
	movb	$158, %al		/* arch_prctl */
	syscall
2:

#ifdef CRT_STATIC
	/* Resolvers choose functions: IRELATIVE relocations. */
	EDGE(__rela_iplt_start)
	EDGE(__rela_iplt_end)
	ADDRESS(__rela_iplt_start, ebx, rbx)
1:	cmpl	$__rela_iplt_end, %ebx
	je	2f
	call	*0x10(%rbx)
	movl	(%rbx), %ecx
	movq	%rax, (%rcx)
	addl	$0x18, %ebx
	jmp	1b
2:
#endif
	/* Both arrays, as in C; r13 is the end of the current one. */
	ADDRESS(__preinit_array_start, ebx, rbx)
	ADDRESS(__preinit_array_end, r13d, r13)
1:	movq	%r12, %rsi
	lodsq
	leaq	8(%rsi,%rax,8), %rdx
	xchgl	%eax, %edi
	cmpq	%r13, %rbx
	je	2f
	call	*(%rbx)
	addq	$8, %rbx
	jmp	1b
2:	ADDRESS(__init_array_end, eax, rax)
	cmpq	%rax, %rbx
	je	3f
	xchgq	%rax, %r13
	ADDRESS(__init_array_start, ebx, rbx)
	jmp	1b
3:	call	main
	xchgl	%eax, %edi
	call	libsys_end
	.cfi_endproc
	.size	libsys_start, . - libsys_start

	/* The short end. Other programs get exit.c's. */
	.weak	libsys_end
	.hidden	libsys_end
	.type	libsys_end, @function
libsys_end:
	.cfi_startproc
	ADDRESS(__fini_array_end, ebx, rbx)
1:
#ifdef CRT_STATIC
	cmpl	$__fini_array_start, %ebx
#else
	ADDRESS(__fini_array_start, eax, rax)
	cmpq	%rax, %rbx
#endif
	je	2f
	subq	$8, %rbx
	pushq	%rdi
	.cfi_adjust_cfa_offset 8
	call	*(%rbx)
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	jmp	1b
2:	xorl	%eax, %eax
	movb	$231, %al		/* exit_group */
	syscall
	/* exit, if a sandbox refuses that; if it refuses both, a trap */
	pushq	$60
	popq	%rax
	syscall
	hlt
	.cfi_endproc
	.size	libsys_end, . - libsys_end

#include "notes.h"
