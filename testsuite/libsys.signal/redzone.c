/* SPDX-License-Identifier: 0BSD */
/* A handler that returns leaves the red zone, the 128 bytes below the stack pointer, whole. */
/* only: x86_64 x32 */
#include "handlers.h"
#include <asm/sigcontext.h>
#include <asm/ucontext.h>

/*
 * Fills its red zone from rdi down, faults, and returns the number of eightbytes that have changed.
 */
unsigned long fill(libsys_u64 from);
__asm__(".text\nfill:\n"
	"movl $-128, %ecx\n movslq %ecx, %rcx\n movq %rdi, %rdx\n"
	"1: movq %rdx, (%rsp, %rcx)\n decq %rdx\n addq $8, %rcx\n jnz 1b\n"
	"ud2\n"
	"xorl %eax, %eax\n movq $-128, %rcx\n"
	"2: cmpq %rdi, (%rsp, %rcx)\n je 3f\n incl %eax\n"
	"3: decq %rdi\n addq $8, %rcx\n jnz 2b\n ret\n");

static void handler(int sig, struct siginfo *info, void *context)
{
	volatile char deep[2000];
	int i;

	for (i = 0; i < 2000; i++)
		deep[i] = (char)(sig + i);
	(void)info;
	(void)deep[7];
	((struct ucontext *)context)->uc_mcontext.rip += 2;
}

int main(void)
{
	int i;

	if (handle_info(SIGILL, handler, 0) != 0)
		return 1;
	for (i = 0; i < 1000; i++)
		if (fill((libsys_u64)0x123456789abcu * (unsigned int)(i + 1)) != 0)
			return 2;
	return 0;
}
