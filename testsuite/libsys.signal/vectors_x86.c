/* SPDX-License-Identifier: 0BSD */
/* AVX's and AVX-512's registers survive a handler that clears them. */
/* only: x86_64 x32 */
#define SIGNAL SIGILL
#include "vectors.h"

int wide;

#define LOAD(n) "vmovdqu want + 32 * " #n "(%rip), %ymm" #n "\n"
#define STORE(n) "vmovdqu %ymm" #n ", got + 32 * " #n "(%rip)\n"
#define LOAD_WIDE(n) "vmovdqu64 want + 64 * " #n "(%rip), %zmm" #n "\n"
#define STORE_WIDE(n) "vmovdqu64 %zmm" #n ", got + 64 * " #n "(%rip)\n"

__asm__(".text\ntry:\n"
	"cmpl $0, wide(%rip)\n jne 1f\n" EACH(LOAD) "ud2\n" EACH(STORE) "vzeroupper\n ret\n"
	"1:\n" EACH(LOAD_WIDE) HIGH(LOAD_WIDE) "ud2\n" EACH(STORE_WIDE) HIGH(STORE_WIDE) "vzeroupper\n ret\n");

/* Intel's manual, volume 1, 14.3 and 15.2: what the processor has and the system has enabled. */
static unsigned int bytes(void)
{
	unsigned int a = 1, b, c = 0, d, enabled;

	__asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
	if ((c >> 27 & 3) != 3)
		return 0;
	__asm__("xgetbv" : "=a"(enabled), "=d"(d) : "c"(0));
	if ((enabled & 6) != 6)
		return 0;
	a = 7;
	c = 0;
	__asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
	wide = (b >> 16 & 1) && (enabled & 0xe0) == 0xe0;
	return wide ? 32 * 64 : 16 * 32;
}

#define ALL \
	"xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", \
	"xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15"

static void wipe(void)
{
#define CLEAR(n) "vpxorq %%zmm" #n ", %%zmm" #n ", %%zmm" #n "\n"
	__asm__ __volatile__("vzeroall" : : : ALL, "memory");
	if (wide)
		__asm__ __volatile__(HIGH(CLEAR) : : : "memory");
}

static void skip(struct ucontext *context)
{
	context->uc_mcontext.rip += 2;
}
