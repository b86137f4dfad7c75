/* SPDX-License-Identifier: 0BSD */
/*
 * The relocation a static PIE needs is R_MIPS_REL32 (psABI, "Relocation"), in n64 with R_MIPS_64
 * behind it. The GOT needs none: all of it but the first two words is relocated, the local part by
 * DT_MIPS_LOCAL_GOTNO, the global part by the symbols from DT_MIPS_GOTSYM on.
 */
#define RELOC_RELATIVE 3
#define RELOC_REL

/*
 * In n64 the symbol comes first, then four bytes, with the type last (64-bit ELF Object File
 * Specification, "Relocation").
 */
#if _MIPS_SIM == _ABI64 && defined __MIPSEL__
#define RELOC_TYPE(info) ((info) >> 56)
#else
#define RELOC_TYPE(info) ((unsigned char)(info))
#endif

static __inline__ void relocate_got(elf_word base, const struct elf_dynamic *d)
{
	elf_word *got = 0, words = 0, i;

	for (; d->tag != 0; d++) {
		if (d->tag == 3 /* DT_PLTGOT */)
			got = (elf_word *)(base + d->value);
		else if (d->tag == 0x7000000a /* DT_MIPS_LOCAL_GOTNO */ ||
			d->tag == 0x70000011 /* DT_MIPS_SYMTABNO */)
			words += d->value;
		else if (d->tag == 0x70000013 /* DT_MIPS_GOTSYM */)
			words -= d->value;
	}
	for (i = 2; i < words; i++)
		got[i] += base;
}

#define RELOC_MORE relocate_got

/*
 * A weak name, or main, would be looked up in the GOT, which most small programs do not need
 * otherwise.
 */
#if defined CRT_STATIC && _MIPS_SIM != _ABI64
#define RELOC_STRONG
#define CRT_MAIN CRT_HIDDEN
#define RELOC_HEADER "lui %0, %%hi(__ehdr_start)\n\taddiu %0, %0, %%lo(__ehdr_start)"
#endif
