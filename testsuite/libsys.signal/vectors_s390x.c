/* SPDX-License-Identifier: 0BSD */
/* The vector registers of S/390 survive a handler that clears them. */
/* only: s390x */
#define SIGNAL SIGUSR1
#include "vectors.h"

/*
 * The program itself, and the two halves of what vlm moves; f8 to f15, the caller's, lie in v8 to
 * v15.
 */
long self;
__asm__(".text\n.machine push\n.machine z13\ntry:\n"
	"aghi %r15, -64\n"
	"std %f8, 0(%r15)\n std %f9, 8(%r15)\n std %f10, 16(%r15)\n std %f11, 24(%r15)\n"
	"std %f12, 32(%r15)\n std %f13, 40(%r15)\n std %f14, 48(%r15)\n std %f15, 56(%r15)\n"
	"larl %r1, want\n vlm %v0, %v15, 0(%r1)\n vlm %v16, %v31, 256(%r1)\n"
	"lgrl %r2, self\n lghi %r3, 10\n svc 37\n" /* kill, SIGUSR1 */
	"larl %r1, got\n vstm %v0, %v15, 0(%r1)\n vstm %v16, %v31, 256(%r1)\n"
	"ld %f8, 0(%r15)\n ld %f9, 8(%r15)\n ld %f10, 16(%r15)\n ld %f11, 24(%r15)\n"
	"ld %f12, 32(%r15)\n ld %f13, 40(%r15)\n ld %f14, 48(%r15)\n ld %f15, 56(%r15)\n"
	"aghi %r15, 64\n br %r14\n.machine pop\n");

static unsigned int bytes(void)
{
	self = libsys_getpid();
	/* HWCAP_VXRS of the kernel's <asm/elf.h> */
	return libsys_getauxval(AT_HWCAP) & 1 << 11 ? 32 * 16 : 0;
}

#define ALL \
	"f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12", "f13", \
	"f14", "f15"

static void wipe(void)
{
	static const char zero[512];

	__asm__ __volatile__(".machine push\n.machine z13\n vlm %%v0, %%v15, 0(%0)\n vlm %%v16, %%v31, 256(%0)\n.machine pop"
			     : : "a"(zero) : ALL, "memory");
}

static void skip(struct ucontext *context)
{
	(void)context;
}
