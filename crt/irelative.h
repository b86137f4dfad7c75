/* SPDX-License-Identifier: 0BSD */
/*
 * IRELATIVE relocations: a word that holds the address of a resolver gets that of the function which it chooses. They
 * come from ifuncs, target_clones and function multiversioning, on ABIs whose reloc.h has their number.
 */
#ifndef CRT_IRELATIVE_H
#define CRT_IRELATIVE_H

#include "program.h"

/* An ABI has relocations with addends, RELA, or says by RELOC_REL that the addend is where it is added to. */
#ifdef RELOC_REL
enum { DT_TABLE = 17, DT_TABLESZ = 18, RELOC_WORDS = 2 };
#define RELOC_ADDEND(r, at) (at)
#define CRT_IPLT(end) __rel_iplt_##end
#else
enum { DT_TABLE = 7, DT_TABLESZ = 8, RELOC_WORDS = 3 };
#define RELOC_ADDEND(r, at) ((r)[2])
#define CRT_IPLT(end) __rela_iplt_##end
#endif

#ifdef RELOC_IRELATIVE
#if defined __x86_64__ || defined __i386__
#define CRT_RESOLVE(address, stack) ((void)(stack), RELOC_RESOLVE(address))
#else
#ifndef RELOC_RESOLVE
#define RELOC_RESOLVE(address, hwcap, more) (((elf_word (*)(unsigned long))(address))(hwcap))
#endif

/* What resolvers are given is what glibc gives them: the processor's features, of which the kernel tells. */
static __inline__ elf_word crt_resolve(elf_word address, const void *stack)
{
	unsigned long more[3] = { sizeof more, 0, 0 };
	const elf_word *aux = (const elf_word *)stack + *(const long *)stack + 2;

	while (*aux++ != 0)
		;
	for (; aux[0] != 0; aux += 2) {
		if (aux[0] == 16 /* AT_HWCAP */)
			more[1] = aux[1];
		if (aux[0] == 26 /* AT_HWCAP2 */)
			more[2] = aux[1];
	}
	return RELOC_RESOLVE(address, more[1], more);
}
#define CRT_RESOLVE(address, stack) crt_resolve(address, stack)
#endif
#endif

#endif
