/* SPDX-License-Identifier: 0BSD */
/*
 * What start-up by hand needs of a process that has a C library: it makes its calls itself, so the
 * first function it calls puts the library's thread pointer back and keeps the other for the test.
 */
#ifndef FUZZ_HAND_H
#define FUZZ_HAND_H

#include <asm/prctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static char *fuzz_tp;
unsigned long hand_tp, hand_library;

extern void hand_entry(int argc, char **argv, char **envp);
__asm__(".pushsection .text\n"
	"hand_entry:\n\t"
	"pushq %rdi\n\tpushq %rsi\n\tpushq %rdx\n\t"
	"movl $0x1003, %edi\n\tleaq hand_tp(%rip), %rsi\n\tmovl $158, %eax\n\tsyscall\n\t"
	"movl $0x1002, %edi\n\tmovq hand_library(%rip), %rsi\n\tmovl $158, %eax\n\tsyscall\n\t"
	"popq %rdx\n\tpopq %rsi\n\tpopq %rdi\n\tret\n"
	".popsection");
__attribute__((__section__("fuzz_preinit"), __used__)) static void (
	*hand)(int, char **, char **) = hand_entry;

static void hand_begin(void)
{
	syscall(SYS_arch_prctl, ARCH_GET_FS, &hand_library);
	hand_tp = 0;
}

static void hand_take(void)
{
	fuzz_tp = hand_tp == hand_library ? 0 : (char *)hand_tp;
}

/* Gives back the mapping that a large block is in. */
static void hand_unmap(unsigned long size, unsigned long tcb)
{
	unsigned long begin = ((unsigned long)fuzz_tp - size + tcb + 4095) & -4096UL;

	if (size >= 65536)
		munmap((void *)begin, size);
}

#endif
