/* SPDX-License-Identifier: 0BSD */
/*
 * The relocations of a static PIE: words; function pointers, which are addresses of descriptors;
 * and those descriptors (binutils: include/elf/hppa.h). No type is relative by itself, so all are
 * done here.
 */
#define RELOC_RELATIVE (-1)
#define RELOC_MORE relocate_tables

/*
 * Position-independent functions find their data by r19, which other functions may change: so each
 * kind of code has its own members.
 */
#define PIC_APART

enum { R_DIR32 = 1, R_PLABEL32 = 65, R_IPLT = 129 };
enum { T_PLTRELSZ = 2, T_PLTGOT = 3, T_SYMTAB = 6, T_RELA = 7, T_RELASZ = 8, T_JMPREL = 23,
	T_COUNT };

static __inline__ void relocate_table(elf_word base, const elf_word *table, elf_word table_size,
	const elf_word *t)
{
	const elf_word *symbols = (const elf_word *)(base + table[T_SYMTAB]);

	for (; table_size != 0; table_size -= 3 * sizeof *t, t += 3) {
		elf_word *at = (elf_word *)(base + t[0]), symbol = t[1] >> 8, type = t[1] & 0xff;
		elf_word value = t[2] + (symbol ? symbols[4 * symbol + 1] : 0);

		if (type == R_DIR32 || type == R_PLABEL32 || type == R_IPLT)
			at[0] = base + value;
		if (type == R_IPLT)
			at[1] = base + table[T_PLTGOT];
	}
}

static __inline__ void relocate_tables(elf_word base, const struct elf_dynamic *d)
{
	elf_word value[T_COUNT];

	value[T_RELASZ] = value[T_PLTRELSZ] = 0;
	for (; d->tag != 0; d++)
		if (d->tag < T_COUNT)
			value[d->tag] = d->value;
	relocate_table(base, value, value[T_RELASZ], (const elf_word *)(base + value[T_RELA]));
	relocate_table(base, value, value[T_PLTRELSZ], (const elf_word *)(base + value[T_JMPREL]));
}
