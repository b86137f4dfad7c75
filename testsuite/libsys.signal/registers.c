/* SPDX-License-Identifier: 0BSD */
/* Every register, the flags and the SSE and x87 state survive a handler that uses them all. */
/* only: x86_64 x32 */
#define XMM 16
#include "registers.h"

/* In the order of the instruction set; number 4 is the stack pointer; then the flags. */
libsys_u64 want[17], got[17];

#define EACH(op) \
	op(0, rax) op(1, rcx) op(2, rdx) op(3, rbx) op(5, rbp) op(6, rsi) op(7, rdi) op(8, r8) \
		op(9, r9) op(10, r10) \
	op(11, r11) op(12, r12) op(13, r13) op(14, r14) op(15, r15)
#define EACH_XMM(op) \
	op(0) op(1) op(2) op(3) op(4) op(5) op(6) op(7) op(8) op(9) op(10) op(11) op(12) op(13) \
		op(14) op(15)
#define LOAD(n, r) "movq want + 8 * " #n "(%rip), %" #r "\n"
#define STORE(n, r) "movq %" #r ", got + 8 * " #n "(%rip)\n"
#define LOAD_XMM(n) "movups fpu + 16 * " #n "(%rip), %xmm" #n "\n"
#define STORE_XMM(n) "movups %xmm" #n ", fpu_got + 16 * " #n "(%rip)\n"

__asm__(".text\ntry:\n"
	"pushq %rbx\n pushq %rbp\n pushq %r12\n pushq %r13\n pushq %r14\n pushq %r15\n"
	"ldmxcsr fpu + 256(%rip)\n fldcw fpu + 260(%rip)\n fldl fpu + 264(%rip)\n fldl fpu + 272(%rip)\n" EACH_XMM(LOAD_XMM)
	"movq %rsp, want + 8 * 4(%rip)\n" EACH(LOAD)
	"pushq want + 8 * 16(%rip)\n popfq\n"
	"ud2\n"
	"pushfq\n popq got + 8 * 16(%rip)\n cld\n" EACH(STORE)
	"movq %rsp, got + 8 * 4(%rip)\n" EACH_XMM(STORE_XMM)
	"fstpl fpu_got + 272(%rip)\n fstpl fpu_got + 264(%rip)\n fnstcw fpu_got + 260(%rip)\n stmxcsr fpu_got + 256(%rip)\n"
	"fninit\n"
	"popq %r15\n popq %r14\n popq %r13\n popq %r12\n popq %rbp\n popq %rbx\n ret\n");

static void handler(int sig, struct siginfo *info, void *context)
{
	static const unsigned int plain = 0x1f80;

	(void)sig;
	(void)info;
	((struct ucontext *)context)->uc_mcontext.rip += 2;
#define CLEAR(n) "pxor %%xmm" #n ", %%xmm" #n "\n"
	__asm__ __volatile__(EACH_XMM(CLEAR) "ldmxcsr %0\n fninit\n fldz\n fldz\n fldz\n"
			     "xorl %%ebx, %%ebx\n xorl %%r12d, %%r12d\n xorl %%r13d, %%r13d\n xorl %%r14d, %%r14d\n"
			     "xorl %%r15d, %%r15d\n"
			     : : "m"(plain) : "rbx", "r12", "r13", "r14", "r15", "cc", "memory");
}

int main(void)
{
	unsigned int i, round;

	if (handle_info(SIGILL, handler, 0) != 0)
		return 1;
	for (round = 0; round < 100; round++) {
		for (i = 0; i < 16; i++)
			want[i] = (libsys_u64)0x0123456789abcdefu * (2 * i + 2 * round + 1);
		/*
		 * Carry, parity, adjust, zero, sign, direction, overflow: set and clear, interrupts
		 * allowed.
		 */
		want[16] = round % 2 ? 0xed7 : 0x202;
		if (!survive(round, want, got, sizeof got))
			return 2;
	}
	return 0;
}
