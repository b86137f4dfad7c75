/* SPDX-License-Identifier: 0BSD */
/*
 * Every register, the flags and the SSE and x87 state survive handlers of both forms that use them
 * all.
 */
/* only: i386 */
/* kind: static */
/* emulator: i386: the floating-point state of a handler */
#define XMM 8
#include "registers.h"

/* In the order of the instruction set; number 4 is the stack pointer; then the flags. */
unsigned int want[9], got[9];

#define EACH(op) op(0, eax) op(1, ecx) op(2, edx) op(3, ebx) op(5, ebp) op(6, esi) op(7, edi)
#define EACH_XMM(op) op(0) op(1) op(2) op(3) op(4) op(5) op(6) op(7)
#define LOAD(n, r) "movl want + 4 * " #n ", %" #r "\n"
#define STORE(n, r) "movl %" #r ", got + 4 * " #n "\n"
#define LOAD_XMM(n) "movups fpu + 16 * " #n ", %xmm" #n "\n"
#define STORE_XMM(n) "movups %xmm" #n ", fpu_got + 16 * " #n "\n"

__asm__(".text\ntry:\n"
	"pushl %ebx\n pushl %ebp\n pushl %esi\n pushl %edi\n"
	"ldmxcsr fpu + 128\n fldcw fpu + 132\n fldl fpu + 136\n fldl fpu + 144\n" EACH_XMM(LOAD_XMM)
	"movl %esp, want + 4 * 4\n" EACH(LOAD)
	"pushl want + 4 * 8\n popfl\n"
	"ud2\n"
	"pushfl\n popl got + 4 * 8\n cld\n" EACH(STORE)
	"movl %esp, got + 4 * 4\n" EACH_XMM(STORE_XMM)
	"fstpl fpu_got + 144\n fstpl fpu_got + 136\n fnstcw fpu_got + 132\n stmxcsr fpu_got + 128\n fninit\n"
	"popl %edi\n popl %esi\n popl %ebp\n popl %ebx\n ret\n");

static void use_registers(void)
{
	static const unsigned int plain = 0x1f80;

#define CLEAR(n) "pxor %%xmm" #n ", %%xmm" #n "\n"
	__asm__ __volatile__(EACH_XMM(CLEAR) "ldmxcsr %0\n fninit\n fldz\n fldz\n fldz\n"
			     "xorl %%ebx, %%ebx\n xorl %%esi, %%esi\n xorl %%edi, %%edi\n"
			     : : "m"(plain) : "ebx", "esi", "edi", "cc", "memory");
}

static void handler_info(int sig, struct siginfo *info, void *context)
{
	(void)sig;
	(void)info;
	((struct ucontext *)context)->uc_mcontext.eip += 2;
	use_registers();
}

/* Its struct sigcontext lies behind its argument. */
static void handler(int sig)
{
	int *at = &sig;

	__asm__ __volatile__("" : "+r"(at) : : "memory");
	((struct sigcontext *)(at + 1))->eip += 2;
	use_registers();
}

int main(void)
{
	unsigned int i, round;

	for (round = 0; round < 100; round++) {
		if (round % 2 ? handle(SIGILL, handler, 0) : handle_info(SIGILL, handler_info, 0))
			return 1;
		for (i = 0; i < 8; i++)
			want[i] = 0x89abcdefu * (2 * i + 2 * round + 1);
		/*
		 * Carry, parity, adjust, zero, sign, direction, overflow: set and clear, interrupts
		 * allowed.
		 */
		want[8] = round % 4 < 2 ? 0xed7 : 0x202;
		if (!survive(round, want, got, sizeof got))
			return 2;
	}
	return 0;
}
