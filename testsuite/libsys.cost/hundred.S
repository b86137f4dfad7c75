/* SPDX-License-Identifier: 0BSD */
/*
 * hundred.c by hand: what the kernel keeps stays where it is; the number, and the argument whose
 * register has the result, are set for each call.
 */
	.text
#if defined __x86_64__ && defined __ILP32__
	.rept 25
	mov $0x40000027, %eax
	syscall
	mov $0x40000000, %eax
	syscall
	mov $0x40000001, %eax
	syscall
	mov $0x4000004a, %eax
	syscall
	.endr
	ret
#elif defined __x86_64__
	.rept 25
	mov $39, %eax
	syscall
	xor %eax, %eax
	syscall
	mov $1, %eax
	syscall
	mov $74, %eax
	syscall
	.endr
	ret
#elif defined __i386__
	push %ebx
	mov 8(%esp), %ebx
	mov 12(%esp), %ecx
	mov 16(%esp), %edx
	.irp number, 20, 3, 4, 118
	.rept 25
	mov $\number, %eax
	int $0x80
	.endr
	.endr
	pop %ebx
	ret
#elif defined __aarch64__
	mov w3, w0
	.rept 25
	mov x8, 172
	svc 0
	.irp number, 63, 64, 82
	mov x8, \number
	mov x0, x3
	svc 0
	.endr
	.endr
	ret
#elif defined __thumb__
/* r7 may be the frame pointer in C, so each call keeps it. */
	.syntax unified
	.thumb
	movs r3, r0
	.rept 25
	mov ip, r7
	movs r7, 20
	svc 0
	mov r7, ip
	.irp number, 3, 4, 118
	movs r0, r3
	mov ip, r7
	movs r7, \number
	svc 0
	mov r7, ip
	.endr
	.endr
	bx lr
#elif defined __arm__
	.syntax unified
	push {r7, lr}
	mov r3, r0
	.rept 25
	mov r7, 20
	svc 0
	.irp number, 3, 4, 118
	mov r7, \number
	mov r0, r3
	svc 0
	.endr
	.endr
	pop {r7, pc}
#elif defined __riscv
	mv a3, a0
	.rept 25
	li a7, 172
	ecall
	.irp number, 63, 64, 82
	li a7, \number
	mv a0, a3
	ecall
	.endr
	.endr
	ret
#elif defined __mips__
	.set noreorder
	.rept 25
	.irp number, 4020, 4003, 4004, 4118
	li $2, \number
	syscall
	.endr
	.endr
	jr $31
	nop
#endif
