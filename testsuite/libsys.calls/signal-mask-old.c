/* SPDX-License-Identifier: 0BSD */
/* The oldest calls for a mask of signals, of 32 of them. */
/* calls: sgetmask */
/* emulator: hppa m68k o32 powerpc powerpc64 sparc sparc64: the byte order of the mask */
/* shows: sgetmask ssetmask */
#include "check.h"

int main(void)
{
	t_block(SIGUSR1);
	CHECK(NEED(sys_sgetmask()) == (long)(1UL << (SIGUSR1 - 1)));
	CHECK(sys_ssetmask(1 << (SIGTERM - 1)) == (long)(1UL << (SIGUSR1 - 1)));
	CHECK(sys_sgetmask() == (long)(1UL << (SIGTERM - 1)));
	OK(sys_ssetmask(0));
	CHECK(sys_sgetmask() == 0);
	return 0;
}
