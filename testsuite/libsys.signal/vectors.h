/* SPDX-License-Identifier: 0BSD */
/*
 * What the tests of vector registers share: a handler on a stack of its own, as large as the kernel
 * says that a frame may be (AT_MINSIGSTKSZ) and what the handler itself takes, wipes all of them,
 * and they are as before.
 *
 * A test has the processor's `bytes' of vector registers, 0 where there are none; `wipe', which
 * clears them; and `try', which loads them from want, is interrupted by SIGNAL, and stores them to
 * got. `skip' steps over what interrupts.
 */
#include "handlers.h"
#include <asm/auxvec.h>
#include <asm/sigcontext.h>
#include <asm/ucontext.h>
#include <libsys/mman.h>
#include <libsys/portable.h>
#include <linux/auxvec.h>

/* What assembler does to each register: those with numbers up to 15, and from 16 to 31. */
#define EACH(op) \
	op(0) op(1) op(2) op(3) op(4) op(5) op(6) op(7) op(8) op(9) op(10) op(11) op(12) \
	op(13) op(14) op(15)
#define HIGH(op) \
	op(16) op(17) op(18) op(19) op(20) op(21) op(22) op(23) op(24) op(25) op(26) op(27) \
	op(28) op(29) op(30) op(31)

enum { MOST = 32 * 256 + 17 * 32, OWN = 2048 };

#ifndef AT_MINSIGSTKSZ
#define AT_MINSIGSTKSZ 51
#endif

unsigned char want[MOST] __attribute__((__aligned__(256)));
unsigned char got[MOST] __attribute__((__aligned__(256)));
void try(void);

static unsigned int bytes(void);
static void wipe(void);
static void skip(struct ucontext *context);

static char *stack;
static unsigned long size;
static volatile int on_stack;

static void handler(int sig, struct siginfo *info, void *context)
{
	char here;

	(void)sig;
	(void)info;
	on_stack += &here >= stack && &here < stack + size;
	skip(context);
	wipe();
}

int main(void)
{
	unsigned long page = libsys_getauxval(AT_PAGESZ), all;
	unsigned int n = bytes(), i, round;
	stack_t alternate;

	if (n == 0)
		return 77;
	size = libsys_getauxval(AT_MINSIGSTKSZ);
	size = (size > MINSIGSTKSZ ? size : MINSIGSTKSZ) + OWN;
	/* What is below it kills. */
	all = (size + 2 * page - 1) / page * page;
	stack = (char *)libsys_mmap(0, all, PROT_READ | PROT_WRITE,
		MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (libsys_is_error((long)stack) || libsys_mprotect(stack, page, PROT_NONE) != 0)
		return 1;
	stack += page;
	alternate.ss_sp = stack;
	alternate.ss_flags = 0;
	alternate.ss_size = size;
	if (libsys_sigaltstack(&alternate, 0) != 0 || handle_info(SIGNAL, handler, SA_ONSTACK) != 0)
		return 2;
	for (round = 0; round < 100; round++) {
		for (i = 0; i < n; i++)
			want[i] = (unsigned char)(i * 7 + round + 1);
		__builtin_memset(got, 0, sizeof got);
		try();
		if (__builtin_memcmp(want, got, n) != 0)
			return 3;
		if (on_stack != (int)round + 1)
			return 4;
	}
	return 0;
}
