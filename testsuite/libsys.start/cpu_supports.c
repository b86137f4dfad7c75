/* SPDX-License-Identifier: 0BSD */
/* Elsewhere compilers do not read it in front of the thread pointer. */
/* only: powerpc powerpc64 */
/*
 * What the compiler's builtins say of the processor, to resolvers, main and threads; clones of a
 * function.
 */
#include "../libsys.thread/thread.h"

#define ARCH_2_07 0x80000000ul
#define ARCH_3_00 0x00800000ul

static unsigned long hwcap, hwcap2;
static const char *platform;

static int is(const char *name)
{
	const char *p = platform;

	while (p && *p && *p == *name)
		p++, name++;
	return p && *p == *name;
}

/* A bit for each. */
#define BIT(n, is) ((is) ? 1u << (n) : 0)

static __inline__ unsigned int supported(void)
{
	return BIT(0, __builtin_cpu_supports("ppc32")) | BIT(1, __builtin_cpu_supports("ppc64")) |
		BIT(2, __builtin_cpu_supports("altivec")) | BIT(3, __builtin_cpu_supports("vsx")) |
		BIT(4, __builtin_cpu_supports("ppcle")) |
		BIT(5, __builtin_cpu_supports("arch_2_07")) |
		BIT(6, __builtin_cpu_supports("arch_3_00")) |
		BIT(7, __builtin_cpu_supports("tar")) | BIT(8, __builtin_cpu_is("power7")) |
		BIT(9, __builtin_cpu_is("power8")) | BIT(10, __builtin_cpu_is("power9")) |
		BIT(11, __builtin_cpu_is("power10")) | BIT(12, __builtin_cpu_is("ppc970")) |
		BIT(13, __builtin_cpu_is("power4"));
}

static unsigned int expected(void)
{
	return BIT(0, hwcap & 0x80000000) | BIT(1, hwcap & 0x40000000) |
		BIT(2, hwcap & 0x10000000) | BIT(3, hwcap & 0x80) | BIT(4, hwcap & 1) |
		BIT(5, hwcap2 & ARCH_2_07) | BIT(6, hwcap2 & ARCH_3_00) |
		BIT(7, hwcap2 & 0x04000000) | BIT(8, is("power7")) | BIT(9, is("power8")) |
		BIT(10, is("power9")) | BIT(11, is("power10")) | BIT(12, is("ppc970")) |
		BIT(13, is("power4"));
}

static unsigned int resolver_saw = ~0u;

static int seven(void) { return 7; }
static int (*resolve(void))(void)
{
	resolver_saw = supported();
	return seven;
}

int chosen(void) __attribute__((__ifunc__("resolve")));

/* Each clone has another number. */
__attribute__((__target_clones__("cpu=power9,cpu=power8,default"))) int clone(void)
{
	int number;

	__asm__("li %0, %=" : "=r"(number));
	return number;
}

extern int clone_power9(void) __asm__("clone.cpu_power9");
extern int clone_power8(void) __asm__("clone.cpu_power8");
extern int clone_default(void) __asm__("clone.default");

static int run(void *saw)
{
	*(unsigned int *)saw = supported();
	return 0;
}

int main(void)
{
	struct thread t;
	unsigned int saw = ~0u;

	hwcap = libsys_getauxval(16 /* AT_HWCAP */);
	hwcap2 = libsys_getauxval(26 /* AT_HWCAP2 */);
	platform = (const char *)libsys_getauxval(15 /* AT_PLATFORM */);
	if (supported() != expected())
		return 1;
	if (chosen() != 7 || resolver_saw != expected())
		return 2;
	/* What a newer architecture has of the older ones is told, too. */
	if (hwcap2 & ARCH_2_07 &&
		(!__builtin_cpu_supports("arch_2_06") || !__builtin_cpu_supports("power4")))
		return 3;
	if (clone_power9() == clone_power8() || clone_power8() == clone_default())
		return 4;
	if (clone() !=
		(hwcap2 & ARCH_3_00		     ? clone_power9()
				: hwcap2 & ARCH_2_07 ? clone_power8()
						     : clone_default()))
		return 5;
	if (libsys_is_error(start(&t, run, &saw)))
		return 6;
	join(&t);
	return saw == expected() ? 0 : 7;
}
