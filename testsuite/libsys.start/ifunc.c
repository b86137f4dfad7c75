/* SPDX-License-Identifier: 0BSD */
/* exit: 42 */
/*
 * gcc 12 on the others: "'ifunc' is not supported on this target"; clang 22 on hexagon: "unknown
 * attribute 'ifunc'".
 */
/*
 * MIPS by clang: GNU ld 2.40 fails an assertion (elfxx-mips.c:11283), lld 14 makes R_MIPS_NONE, lld
 * 22 nothing.
 */
/* only: x86_64 i386 x32 aarch64 arm riscv64 riscv32 powerpc powerpc64 s390x loongarch64 sparc sparc64 */
/*
 * Functions that resolvers choose, called directly and through pointers, and resolvers that use
 * relocated data.
 */
#include <libsys.h>

static int one(void) { return 1; }
static int twenty(void) { return 20; }
static int (*const choices[])(void) = { one, twenty };

/* clang 14 and 15 do not see that these are used. */
#define USED static __attribute__((__used__))
USED int (*resolve_one(void))(void) { return choices[0]; }
USED int (*resolve_twenty(void))(void) { return choices[1]; }

int first(void) __attribute__((__ifunc__("resolve_one")));
int second(void) __attribute__((__ifunc__("resolve_twenty")));

#if defined(__clang__) && defined(__i386__) && defined(__PIC__)
/* GNU ld refuses the calls where their function has no use for the GOT. */
int main(void)
{
	return 77;
}
#else
static int (*(*volatile which)(void))(void);
int (*volatile through)(void) = second;

int main(void)
{
	which = resolve_one;
#if defined(__i386__) && defined(__PIC__)
	/* lld's entry is jmp *GOT(%ebx), but a call through a pointer does not set %ebx. */
	const unsigned char *entry = (const unsigned char *)through;
	if (entry[0] == 0xff && entry[1] == 0xa3)
		return first() + second() == 21 ? 77 : 1;
#endif
	return first() + second() + through() + which()();
}
#endif
