/* SPDX-License-Identifier: 0BSD */
/*
 * A program in x86_64 assembler. The numbers of the calls are in <libsys/nr/x86_64.h>; the
 * functions are called as in C.
 *
 * $ cc -c hello.S $(pkg-config --cflags libsys)
 * $ cc hello.o $(pkg-config --libs libsys) -o hello
 * $ ./hello
 * Hello from assembler
 */
#include <libsys/nr/x86_64.h>
	.text
	.globl	main
main:
	mov	$1, %edi			/* by the function */
	lea	text(%rip), %rsi
	mov	$length, %edx
	sub	$8, %rsp
	call	sys_write
	add	$8, %rsp
	mov	$SYS_NR_exit_group, %eax	/* by the number */
	xor	%edi, %edi
	syscall

	.section .rodata
text:	.ascii	"Hello from assembler\n"
	.set	length, . - text
	.section .note.GNU-stack, "", %progbits
