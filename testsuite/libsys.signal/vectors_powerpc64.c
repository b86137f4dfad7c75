/* SPDX-License-Identifier: 0BSD */
/* VSX's registers, also those of floating point and AltiVec, survive a handler's clearing. */
/* only: powerpc64 powerpc64le */
#define SIGNAL SIGUSR1
#include "vectors.h"

static long self;

#define TOP(op) \
	op(32) op(33) op(34) op(35) op(36) op(37) op(38) op(39) op(40) op(41) op(42) op(43) \
	op(44) op(45) op(46) op(47) op(48) op(49) op(50) op(51) op(52) op(53) op(54) op(55) \
	op(56) op(57) op(58) op(59) op(60) op(61) op(62) op(63)
#define EVERY(op) EACH(op) HIGH(op) TOP(op)
#define LOAD(n) "lxvd2x " #n ", 0, 9\n addi 9, 9, 16\n"
#define STORE(n) "stxvd2x " #n ", 0, 9\n addi 9, 9, 16\n"
#define CLEAR(n) "xxlxor " #n ", " #n ", " #n "\n"
#define ALL \
	"fr0", "fr1", "fr2", "fr3", "fr4", "fr5", "fr6", "fr7", "fr8", "fr9", "fr10", "fr11", \
	"fr12", "fr13", "fr14", "fr15", "fr16", "fr17", "fr18", "fr19", "fr20", "fr21", "fr22", \
	"fr23", "fr24", "fr25", "fr26", "fr27", "fr28", "fr29", "fr30", "fr31", "v0", "v1", \
	"v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", \
	"v15", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", \
	"v27", "v28", "v29", "v30", "v31"

void try(void)
{
	register long call __asm__("0") = 37; /* kill */
	register long first __asm__("3") = self;
	register long second __asm__("4") = SIGUSR1;
	register void *from __asm__("9") = want;
	register void *to __asm__("14") = got;

	__asm__ __volatile__(".machine push\n.machine power8\n" EVERY(LOAD)
			     "sc\n mr 9, 14\n" EVERY(STORE) ".machine pop"
			     : "+r"(call), "+r"(first), "+r"(second), "+r"(from)
			     : "r"(to)
			     : "5", "6", "7", "8", "10", "11", "12", "cr0", "ctr", "memory", ALL);
}

static unsigned int bytes(void)
{
	self = libsys_getpid();
	/* PPC_FEATURE_HAS_VSX of <asm/cputable.h> */
	return libsys_getauxval(AT_HWCAP) & 1 << 7 ? 64 * 16 : 0;
}

static void wipe(void)
{
	__asm__ __volatile__(".machine push\n.machine power8\n" EVERY(CLEAR) ".machine pop"
			     : : : "memory", ALL);
}

static void skip(struct ucontext *context)
{
	(void)context;
}
