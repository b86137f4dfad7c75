/* SPDX-License-Identifier: 0BSD */
/* exit: 7 */
/* A static PIE's resolvers run ahead of thread-local storage, where the canary is. */
/* cflags: -fno-stack-protector */
/* Of the ABIs on which compilers make resolvers, those whose stack is aligned to 16 bytes. */
/* only: x86_64 i386 x32 aarch64 riscv64 riscv32 powerpc powerpc64 loongarch64 */
/* A resolver is called with the stack aligned as the ABI says. */
#include <libsys.h>

static int aligned(void) { return 7; }
static int unaligned(void) { return 1; }

/* clang 14 and 15 do not see that it is used. */
static __attribute__((__used__)) int (*resolve(void))(void)
{
	char room[16] __attribute__((__aligned__(16)));
	unsigned long address = (unsigned long)room;

	/* The compiler would trust the ABI. */
	__asm__ volatile("" : "+r"(address));
	return address % 16 == 0 ? aligned : unaligned;
}

int chosen(void) __attribute__((__ifunc__("resolve")));

int main(void)
{
#if defined(__clang__) && defined(__i386__) && defined(__PIC__)
	/* As in ifunc.c. */
	return 77;
#else
	return chosen();
#endif
}
