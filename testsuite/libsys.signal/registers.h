/* SPDX-License-Identifier: 0BSD */
/*
 * What the tests of x86's registers share: the SSE and x87 state; XMM is the number of SSE
 * registers.
 */
#include "handlers.h"
#include <asm/sigcontext.h>
#include <asm/ucontext.h>

/* What try() loads and stores around the signal. */
struct {
	unsigned char xmm[XMM][16];
	unsigned int mxcsr;
	unsigned short control;
	double x87[2];
} fpu, fpu_got;
void try(void);

static void set_fpu(unsigned int round)
{
	unsigned int i;

	for (i = 0; i < sizeof fpu.xmm; i++)
		fpu.xmm[i / 16][i % 16] = (unsigned char)(i + round);
	fpu.mxcsr = 0x1f80 | (round % 4) << 13;
	fpu.control = (unsigned short)(0x37f | (round % 4) << 10);
	fpu.x87[0] = round + 0.5;
	fpu.x87[1] = -1.0 - round;
}

/* Whether what was wanted of all registers is got. */
static int survive(unsigned int round, const void *want, const void *got, libsys_size_t size)
{
	set_fpu(round);
	try();
	return __builtin_memcmp(want, got, size) == 0 &&
		__builtin_memcmp(&fpu, &fpu_got, sizeof fpu) == 0;
}
