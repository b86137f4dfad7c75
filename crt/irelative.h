/* SPDX-License-Identifier: 0BSD */
/*
 * IRELATIVE relocations: a word holds the address of a resolver, and gets the address of the
 * function that the resolver chooses. They come from ifuncs, target_clones and function
 * multiversioning, on ABIs whose reloc.h has their number.
 */
#ifndef CRT_IRELATIVE_H
#define CRT_IRELATIVE_H

#include "program.h"

/*
 * Relocations have addends (RELA), unless the port defines RELOC_REL: then the addend is in the
 * word that is relocated.
 */
#ifdef RELOC_REL
enum { DT_TABLE = 17, DT_TABLESZ = 18, RELOC_WORDS = 2 };
#define RELOC_ADDEND(r, at) (at)
#define CRT_IPLT(end) __rel_iplt_##end
#else
enum { DT_TABLE = 7, DT_TABLESZ = 8, RELOC_WORDS = 3 };
#define RELOC_ADDEND(r, at) ((r)[2])
#define CRT_IPLT(end) __rela_iplt_##end
#endif

#ifdef RELOC_TYPE
#elif __SIZEOF_POINTER__ == 8
#define RELOC_TYPE(info) ((unsigned int)(info))
#else
#define RELOC_TYPE(info) ((unsigned char)(info))
#endif

/*
 * The address of the chosen function goes into a word. If the PLT's entries are code or
 * descriptors, relocations of the type RELOC_JMP_IREL are for those, and the port's relocate_slot
 * fills them.
 */
#ifdef RELOC_JMP_IREL
#define RELOC_CHOOSES(r) \
	(RELOC_TYPE((r)[1]) == RELOC_IRELATIVE || RELOC_TYPE((r)[1]) == RELOC_JMP_IREL)
#define RELOC_PUT(r, at, chosen) \
	(RELOC_TYPE((r)[1]) == RELOC_JMP_IREL ? relocate_slot(at, chosen) \
					      : (void)(*(at) = (chosen)))
#elif defined RELOC_IRELATIVE
#define RELOC_CHOOSES(r) (RELOC_TYPE((r)[1]) == RELOC_IRELATIVE)
#define RELOC_PUT(r, at, chosen) (*(at) = (chosen))
#endif

/*
 * RELOC_RESOLVE calls a resolver. On most ABIs resolvers get the same as from glibc: the kernel's
 * description of the processor. If that is more than one word, the port defines RELOC_CHOOSE. A
 * port whose resolvers get nothing defines RELOC_RESOLVE itself.
 */
#if defined RELOC_IRELATIVE && !defined RELOC_RESOLVE
#define RELOC_RESOLVE(address, stack) crt_resolve(address, stack)
#ifndef RELOC_CHOOSE
typedef elf_word crt_resolver(unsigned long hwcap);
#define RELOC_CHOOSE(address, hwcap, more) (((crt_resolver *)(address))(hwcap))
#endif

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
	return RELOC_CHOOSE(address, more[1], more);
}
#endif

#endif
