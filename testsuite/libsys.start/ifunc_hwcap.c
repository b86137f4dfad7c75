/* SPDX-License-Identifier: 0BSD */
/* On x86 a resolver is given nothing. */
/* only: aarch64 arm riscv64 riscv32 powerpc powerpc64 s390x loongarch64 sparc sparc64 */
/* A resolver is given what the kernel says of the processor. */
#include <libsys.h>

static unsigned long given = 1;

static int zero(void) { return 0; }
static int (*resolve(unsigned long hwcap))(void)
{
	given = hwcap;
	return zero;
}

int chosen(void) __attribute__((__ifunc__("resolve")));

int main(void)
{
	unsigned long hwcap = libsys_getauxval(16 /* AT_HWCAP */);

#ifdef __aarch64__
	hwcap |= 1ul << 62; /* There is a second argument. */
#endif
	return given == hwcap ? chosen() : 1;
}
