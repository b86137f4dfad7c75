/* SPDX-License-Identifier: 0BSD */
/*
 * A static PIE relocates itself here, before anything else. Nothing here may need relocation: no table, no call
 * through the GOT, no function outside this file but the last one.
 */
#include <libsys.h>
#include "elf.h"

struct elf_dynamic {
	elf_word tag, value;
};

#include "reloc.h"

/* An ABI has relocations with addends, RELA, or says by RELOC_REL that the addend is where it is added to. */
#ifdef RELOC_REL
enum { DT_TABLE = 17, DT_TABLESZ = 18, RELOC_WORDS = 2 };
#define RELOC_ADDEND(r, at) (at)
#else
enum { DT_TABLE = 7, DT_TABLESZ = 8, RELOC_WORDS = 3 };
#define RELOC_ADDEND(r, at) ((r)[2])
#endif
enum { DT_RELRSZ = 35, DT_RELR = 36, DT_COUNT };

#ifdef RELOC_TYPE
#elif __SIZEOF_POINTER__ == 8
#define RELOC_TYPE(info) ((unsigned int)(info))
#else
#define RELOC_TYPE(info) ((unsigned char)(info))
#endif

/* An even word is the address of a word to relocate; an odd one has a bit for each of the words behind it. */
static __inline__ void relocate_relr(elf_word base, const elf_word *r, elf_word bytes)
{
	elf_word *next = (elf_word *)base, bits, i;

	for (; bytes != 0; bytes -= sizeof *r, r++) {
		if (!(*r & 1)) {
			next = (elf_word *)(base + *r);
			*next++ += base;
			continue;
		}
		for (i = 0, bits = *r; bits >>= 1; i++)
			if (bits & 1)
				next[i] += base;
		next += 8 * sizeof *r - 1;
	}
}

CRT_HIDDEN LIBSYS_NORETURN void libsys_start_pie(const void *stack, const struct elf_dynamic *d, elf_word base)
{
	elf_word value[DT_COUNT], *r, *at, bytes;

	value[DT_TABLE] = value[DT_TABLESZ] = value[DT_RELR] = value[DT_RELRSZ] = 0;
#ifdef RELOC_MORE
	RELOC_MORE(base, d);
#endif
	for (; d->tag != 0; d++)
		if (d->tag < DT_COUNT)
			value[d->tag] = d->value;

	r = (elf_word *)(base + value[DT_TABLE]);
	for (bytes = value[DT_TABLESZ]; bytes != 0; bytes -= RELOC_WORDS * sizeof *r, r += RELOC_WORDS)
		if (RELOC_TYPE(r[1]) == RELOC_RELATIVE) {
			at = (elf_word *)(base + r[0]);
			*at = base + RELOC_ADDEND(r, *at);
		}
	relocate_relr(base, (const elf_word *)(base + value[DT_RELR]), value[DT_RELRSZ]);

	libsys_start(stack);
}
