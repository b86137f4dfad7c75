/* SPDX-License-Identifier: 0BSD */
/*
 * A static PIE relocates itself here, before anything else. Nothing here may need relocation: no
 * table, no call through the GOT, no function outside this file but the last one.
 */
#include <libsys.h>
#include "irelative.h"
#include "tls.h"

/*
 * Without IRELATIVE there is nothing to do for the PLT: in a program without undefined names it has
 * no other relocations.
 */
#ifdef RELOC_IRELATIVE
enum { HAVE_PLT = 1 };
#else
enum { HAVE_PLT = 0 };
#endif

enum { DT_JMPRELSZ = 2, DT_SYMTAB = 6, DT_JMPREL = 23, DT_RELRSZ = 35, DT_RELR = 36, DT_COUNT };

#define RELOC_SYMBOL(r) \
	((const struct elf_symbol *)(bias + \
		value[DT_SYMTAB]))[(r)[1] >> (__SIZEOF_POINTER__ == 8 ? 32 : 8)]

/*
 * The offset of a thread-local variable is in the addend, unless the linker leaves it to be looked
 * up.
 */
#ifdef RELOC_SYMBOLS
#define RELOC_OFFSET(r, at) (RELOC_ADDEND(r, at) + RELOC_SYMBOL(r).value)
#else
#define RELOC_OFFSET(r, at) RELOC_ADDEND(r, at)
#endif

/*
 * An even word is the address of a word to relocate; an odd one has a bit for each of the words
 * behind it.
 */
static __inline__ void relocate_relr(elf_word bias, const elf_word *r, elf_word bytes)
{
	elf_word *next = (elf_word *)bias, bits, i;

	for (; bytes != 0; bytes -= sizeof *r, r++) {
		if (!(*r & 1)) {
			next = (elf_word *)(bias + *r);
			*next++ += bias;
			continue;
		}
		for (i = 0, bits = *r; bits >>= 1; i++)
			if (bits & 1)
				next[i] += bias;
		next += 8 * sizeof *r - 1;
	}
}

#ifdef RELOC_AHEAD
extern CRT_HIDDEN void RELOC_AHEAD(void);
__attribute__((__weak__)) void RELOC_AHEAD(void)
{
}
#endif

CRT_HIDDEN LIBSYS_NORETURN void libsys_start_pie(const void *stack, const struct elf_dynamic *d,
	elf_word base)
{
	elf_word value[DT_COUNT], bias = crt_bias(base), *r, *at, bytes;
#ifdef RELOC_IRELATIVE
	elf_word chosen;
#endif
	int plt;

	/* A table without a size has no address. */
	value[DT_TABLESZ] = value[DT_JMPRELSZ] = value[DT_RELRSZ] = 0;
#ifdef RELOC_MORE
	RELOC_MORE(bias, d);
#endif
	for (; d->tag != 0; d++)
		if (d->tag < DT_COUNT)
			value[d->tag] = d->value;
	if (value[DT_RELRSZ] != 0)
		relocate_relr(bias, (const elf_word *)(bias + value[DT_RELR]), value[DT_RELRSZ]);

	/*
	 * Resolvers may use whatever the other relocations set, so they are called last: linkers
	 * put IRELATIVE last in the table, or into the table of the PLT.
	 */
	for (plt = 0; plt <= HAVE_PLT; plt++) {
		bytes = value[plt ? DT_JMPRELSZ : DT_TABLESZ];
		if (bytes == 0)
			continue;
		r = (elf_word *)(bias + value[plt ? DT_JMPREL : DT_TABLE]);
		for (; bytes != 0; bytes -= RELOC_WORDS * sizeof *r, r += RELOC_WORDS) {
			at = (elf_word *)(bias + r[0]);
			if (RELOC_TYPE(r[1]) == RELOC_RELATIVE)
				*at = bias + RELOC_ADDEND(r, *at);
#ifdef RELOC_SYMBOLIC
			/* No name here is undefined: linkers put 0 for a weak one. */
			if (RELOC_TYPE(r[1]) == RELOC_SYMBOLIC)
				*at = bias + RELOC_SYMBOL(r).value + RELOC_ADDEND(r, *at);
#endif
#ifdef RELOC_TPREL
			if (RELOC_TYPE(r[1]) == RELOC_TPREL)
				*at = RELOC_OFFSET(r, *at) - RELOC_TP_OFFSET;
#endif
#ifdef RELOC_DTPREL
			if (RELOC_TYPE(r[1]) == RELOC_DTPREL)
				*at = RELOC_OFFSET(r, *at);
#endif
#ifdef RELOC_IRELATIVE
			if (RELOC_CHOOSES(r)) {
#ifdef RELOC_AHEAD
				RELOC_AHEAD();
#endif
				chosen = RELOC_RESOLVE(bias + RELOC_ADDEND(r, *at), stack);
				RELOC_PUT(r, at, chosen);
			}
#endif
		}
	}

	libsys_start(stack);
}
